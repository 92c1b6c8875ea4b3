import { describe, expect, it } from 'vitest'
import { sealBallot, sessionText } from '../../../src/core/ballot/ballotFile'
import { encodeBallot } from '../../../src/core/ballot/encodeBallot'
import { encodeSession } from '../../../src/core/ballot/encodeSession'
import { type PartSet, splitCode } from '../../../src/core/ballot/frameCode'
import { codesIn, receiveCode, receiveFile } from '../../../src/core/ballot/receiveBallot'
import { aGuidebook } from '../scoring/aGuidebook'
import { aBallot, aBallotId, aSession, aSessionId } from './aBallot'

const session = aSession({}, 8)
const ballot = aBallot(session)
const code = encodeBallot(ballot, session)
const table = { session, seen: new Set<string>() }
const kindOf = (text: string, at = table) => receiveCode(text, at, null).intake.kind

describe('receiveCode', () => {
  it('accepts a ballot of this session once', () => {
    expect(receiveCode(code, table, null).intake).toEqual({ kind: 'accepted', ballot })
    expect(kindOf(code, { session, seen: new Set([ballot.id]) })).toBe('seen')
  })

  it('says what is wrong with any other', () => {
    const other = aSession({ id: aSessionId(2) }, 8)
    expect(kindOf(encodeBallot(aBallot(other), other))).toBe('wrongSession')
    const shorter = aSession({}, 7)
    expect(kindOf(encodeBallot(aBallot(shorter), shorter))).toBe('wrongEdition')
    expect(receiveCode(encodeBallot({ ...ballot, round: 2 }, session), table, null).intake).toEqual({
      kind: 'wrongRound',
      round: 2,
    })
    expect(kindOf(encodeBallot({ ...ballot, role: 'academia' }, session))).toBe('wrongRole')
    expect(kindOf(`${code.slice(0, -3)}000`)).toBe('damaged')
    expect(kindOf('WIFI:S:hall;;')).toBe('notBallot')
    const guidebook = aGuidebook(session.indicators.map((id) => ({ id })))
    expect(kindOf(encodeSession(session, guidebook))).toBe('notBallot')
  })

  it('counts the parts of a long code until the last one is there', () => {
    const parts = splitCode(code, 44)
    let held: PartSet | null = null
    const kinds = parts.map((part) => {
      const { intake, parts: next } = receiveCode(part, table, held)
      held = next
      return intake.kind === 'incomplete' ? intake.received : intake.kind
    })
    expect(kinds).toEqual([...parts.slice(1).map((_, at) => at + 1), 'accepted'])
  })
})

describe('receiveFile', () => {
  const text = sealBallot(ballot)

  it('takes a ballot as file and as code for the same one', () => {
    expect(receiveFile(text, table)).toEqual({ kind: 'accepted', ballot })
    expect(receiveFile(text, { session, seen: new Set([ballot.id]) })).toEqual({ kind: 'seen' })
  })

  it('says what is wrong with any other', () => {
    expect(receiveFile(text.replace(':3', ':2'), table)).toEqual({ kind: 'damaged' })
    expect(receiveFile(text.slice(0, -9), table)).toEqual({ kind: 'damaged' })
    expect(receiveFile('a shopping list', table)).toEqual({ kind: 'notBallot' })
    expect(receiveFile(sessionText(session), table)).toEqual({ kind: 'notBallot' })
    expect(receiveFile(sealBallot({ ...ballot, session: aSessionId(2) }), table)).toEqual({ kind: 'wrongSession' })
    expect(receiveFile(sealBallot({ ...ballot, guidebook: { id: 'tiny', version: '9.0.0' } }), table)).toEqual({
      kind: 'wrongEdition',
    })
    expect(receiveFile(sealBallot({ ...ballot, votes: { stranger: 1 } }), table)).toEqual({ kind: 'wrongEdition' })
    expect(receiveFile(sealBallot({ ...ballot, votes: { 'indicator-0': 5 } }), table)).toEqual({ kind: 'damaged' })
    expect(receiveFile(JSON.stringify({ ...ballot, formatVersion: 2 }), table)).toEqual({ kind: 'newerVersion' })
  })

  it('keeps nothing of a file that could tell who voted, unless voting is open', () => {
    const telling = JSON.stringify({ ...ballot, id: aBallotId(3), name: 'Sok Dara', phone: '012 345 678' })
    const anonymous = receiveFile(telling, table)
    expect(anonymous).toEqual({ kind: 'accepted', ballot: { ...ballot, id: aBallotId(3) } })
    const open = receiveFile(telling, { session: { ...session, open: true }, seen: new Set() })
    expect(open).toMatchObject({ kind: 'accepted', ballot: { name: 'Sok Dara' } })
  })
})

describe('codesIn', () => {
  it('finds codes by themselves, in addresses, in several lines and in small letters', () => {
    expect(codesIn(`  ${code}\n`)).toEqual([code])
    expect(codesIn(`https://guidepost.example/app/#/vote/${code}`)).toEqual([code])
    expect(codesIn(`${code}\n${code.toLowerCase()}`)).toEqual([code, code])
    expect(codesIn(`${code.slice(0, 20)}\n${code.slice(20)}`)).toEqual([code])
    expect(codesIn(' ')).toEqual([])
  })
})
