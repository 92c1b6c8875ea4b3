import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBallot } from '../../../src/core/ballot/decodeBallot'
import { encodeBallot } from '../../../src/core/ballot/encodeBallot'
import { aBallot, anyBallot, aSession, aSessionId } from './aBallot'

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$%*+-./: '

describe('decodeBallot', () => {
  it('reads back every ballot that can be written', () => {
    fc.assert(
      fc.property(anyBallot, ({ session, ballot }) => {
        expect(decodeBallot(encodeBallot(ballot, session), session)).toEqual({ ok: true, value: ballot })
      }),
      { numRuns: 200 },
    )
  }, 30_000)

  it('reads no ballot from a truncated code', () => {
    fc.assert(
      fc.property(anyBallot, fc.nat(), ({ session, ballot }, cut) => {
        const code = encodeBallot(ballot, session)
        expect(decodeBallot(code.slice(0, cut % code.length), session).ok).toBe(false)
      }),
      { numRuns: 200 },
    )
  }, 30_000)

  it('reads no ballot where any one character is altered, whichever and to whatever', () => {
    const session = aSession({}, 12)
    const code = encodeBallot(aBallot(session), session)
    const altered = [...code].flatMap((own, at) =>
      [...LETTERS].filter((letter) => letter !== own).map((letter) => code.slice(0, at) + letter + code.slice(at + 1)),
    )
    expect(altered.length).toBeGreaterThan(2000)
    expect(altered.filter((text) => decodeBallot(text, session).ok)).toEqual([])
  })

  it('reads no ballot where several characters are altered, exchanged, doubled or lost', () => {
    fc.assert(
      fc.property(anyBallot, fc.nat(), fc.nat(), fc.string({ maxLength: 6 }), ({ session, ballot }, a, b, put) => {
        const code = encodeBallot(ballot, session)
        const from = a % code.length
        const damaged = code.slice(0, from) + put + code.slice(from + (b % 6))
        fc.pre(damaged.toUpperCase() !== code)
        expect(decodeBallot(damaged, session).ok).toBe(false)
      }),
      { numRuns: 200 },
    )
  }, 30_000)

  it('tells another session, another list and another guidebook version', () => {
    const session = aSession()
    const code = encodeBallot(aBallot(session), session)
    const kindIn = (changes: Parameters<typeof aSession>[0], count = 3) => {
      const result = decodeBallot(code, aSession(changes, count))
      return result.ok ? 'read' : result.error.kind
    }
    expect(kindIn({ id: aSessionId(2) })).toBe('wrongSession')
    expect(kindIn({ guidebook: { id: 'tiny', version: '1.0.1' } })).toBe('wrongEdition')
    expect(kindIn({ indicators: session.indicators.toReversed() })).toBe('wrongEdition')
    expect(kindIn({}, 4)).toBe('wrongEdition')
    expect(kindIn({ round: 2 })).toBe('read')
  })

  it('keeps a name where voting is open and nowhere else', () => {
    const anonymous = aSession()
    const named = aBallot(anonymous, { name: 'Sok Dara ភ្នំ' })
    const read = decodeBallot(encodeBallot(named, anonymous), anonymous)
    expect(read.ok && 'name' in read.value).toBe(false)
    const open = aSession({ open: true })
    expect(decodeBallot(encodeBallot(named, open), open)).toMatchObject({ value: { name: named.name } })
  })

  it('calls what is no code so', () => {
    const session = aSession()
    expect(decodeBallot('https://example.org', session)).toEqual({ ok: false, error: { kind: 'notCode' } })
    expect(decodeBallot('', session)).toEqual({ ok: false, error: { kind: 'notCode' } })
    expect(decodeBallot('GP', session)).toEqual({ ok: false, error: { kind: 'damaged' } })
  })
})
