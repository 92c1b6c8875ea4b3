import { describe, expect, it } from 'vitest'
import { completeSession, decodeSession } from '../../../src/core/ballot/decodeSession'
import { encodeSession } from '../../../src/core/ballot/encodeSession'
import { codesIn } from '../../../src/core/ballot/receiveBallot'
import { votingPage, WALL_LENGTH, wallText } from '../../../src/core/ballot/wallText'
import { qrModules } from '../../../src/core/document/qrModules'
import { aGuidebook } from '../scoring/aGuidebook'
import { aSession } from './aBallot'

const guidebook = aGuidebook(Array.from({ length: 90 }, (_, at) => ({ id: `i-${at}` })))
const session = aSession({
  guidebook: { id: guidebook.id, version: guidebook.version },
  indicators: guidebook.indicators.map(({ id }) => id),
  city: 'Battambang',
})
const at = (address: string) => new URL(address)
const HOSTED = at('https://guidepost.example/app/')

describe('wallText', () => {
  it('holds the address of the voting page where the app is hosted, and says the short one to type', () => {
    const { text, code, address, reaches } = wallText(session, guidebook, HOSTED)
    expect(code).toBe(encodeSession(session, guidebook))
    expect(text).toBe(`https://guidepost.example/app/#/vote/${code}`)
    expect([address, reaches]).toEqual(['guidepost.example/app/#/vote', true])
    expect(codesIn(text)).toEqual([code])
  })

  it('holds the bare code where the app was opened from a file', () => {
    const { text, code, address, reaches } = wallText(session, guidebook, at('file:///home/me/guidepost.html'))
    expect([text, address, reaches]).toEqual([code, null, false])
  })

  it('knows addresses that mean another device on every device', () => {
    const reach = (address: string) => votingPage(at(address)).reaches
    const own = ['http://localhost:4173/', 'http://app.localhost/', 'http://127.0.0.1:8080/', 'http://[::1]/']
    expect(own.map(reach)).toEqual([false, false, false, false])
    expect(['http://192.168.1.20:4173/', 'http://localhost.example/'].map(reach)).toEqual([true, true])
  })

  it('stays coarse enough for the back of a hall: a long title stays away, then a long city', () => {
    const many = { ...session, title: 'T'.repeat(120) }
    const untitled = wallText(many, guidebook, HOSTED)
    const bare = wallText({ ...many, city: 'C'.repeat(120) }, guidebook, HOSTED)
    expect(decodeSession(untitled.code)).toMatchObject({ value: { city: 'Battambang' } })
    for (const { code, text } of [untitled, bare]) {
      const coded = decodeSession(code)
      const back = coded.ok ? completeSession(coded.value, guidebook) : coded
      expect(back).toMatchObject({ ok: true, value: { id: session.id, indicators: session.indicators } })
      expect(text.length).toBeLessThanOrEqual(WALL_LENGTH)
      expect(qrModules(text).length).toBeLessThanOrEqual(53)
    }
    expect(wallText({ ...session, title: 'Day one' }, guidebook, HOSTED).code).toBe(
      encodeSession({ ...session, title: 'Day one' }, guidebook),
    )
  })
})
