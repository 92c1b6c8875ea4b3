import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completeSession, decodeSession } from '../../../src/core/ballot/decodeSession'
import { encodeSession } from '../../../src/core/ballot/encodeSession'
import { ROLES, type Session, type SessionRole } from '../../../src/core/model/ballot'
import { aGuidebook } from '../scoring/aGuidebook'
import { aSession } from './aBallot'

const guidebook = aGuidebook(Array.from({ length: 30 }, (_, at) => ({ id: `i-${at}` })))
const allIds = guidebook.indicators.map(({ id }) => id)
const basisIds = guidebook.bases.map(({ id }) => id)

const anySession: fc.Arbitrary<Session> = fc
  .record({
    indicators: fc.subarray<string>(allIds, { minLength: 1 }),
    roles: fc.subarray([...ROLES], { minLength: 1 }),
    bases: fc.array(fc.option(fc.subarray<string>(basisIds, { minLength: 1 })), { minLength: 5, maxLength: 5 }),
    round: fc.integer({ min: 1, max: 9 }),
    open: fc.boolean(),
    texts: fc.tuple(fc.option(fc.string({ minLength: 1, maxLength: 60 })), fc.option(fc.constant('ភ្នំពេញ'))),
    supplements: fc.array(fc.constantFrom({ id: 'kh-extra', version: '1.2.0' }), { maxLength: 2 }),
  })
  .map(({ indicators, roles, bases, round, open, texts: [title, city], supplements }) => {
    const asked: SessionRole[] = roles.map((role, at) => ({ role, ...(bases[at] ? { bases: bases[at] } : {}) }))
    const ref = { id: guidebook.id, version: guidebook.version }
    return {
      ...aSession({ indicators, roles: asked, round, open }),
      guidebook: supplements.length > 0 ? { ...ref, supplements } : ref,
      ...(title === null ? {} : { title }),
      ...(city === null ? {} : { city }),
    }
  })

function read(code: string, edition = guidebook) {
  const coded = decodeSession(code)
  return coded.ok ? completeSession(coded.value, edition) : coded
}

describe('decodeSession', () => {
  it('reads back every session that can be written', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        expect(read(encodeSession(session, guidebook))).toEqual({ ok: true, value: session })
      }),
      { numRuns: 150 },
    )
  }, 30_000)

  it('reads no session from a truncated or altered code', () => {
    fc.assert(
      fc.property(
        anySession,
        fc.nat(),
        fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUV'),
        (session, at, letter) => {
          const code = encodeSession(session, guidebook)
          const place = at % code.length
          expect(decodeSession(code.slice(0, place)).ok).toBe(false)
          fc.pre(code[place] !== letter)
          expect(decodeSession(code.slice(0, place) + letter + code.slice(place + 1)).ok).toBe(false)
        },
      ),
      { numRuns: 150 },
    )
  }, 30_000)
})

describe('completeSession', () => {
  it('refuses an edition whose list is another one', () => {
    const session = { ...aSession({ indicators: ['i-1', 'i-2'] }), guidebook: { id: 'small', version: '1.0.0' } }
    const code = encodeSession(session, guidebook)
    const longer = aGuidebook(Array.from({ length: 31 }, (_, at) => ({ id: `i-${at}` })))
    const other = aGuidebook(Array.from({ length: 30 }, (_, at) => ({ id: `other-${at}` })))
    expect(read(code, longer)).toEqual({ ok: false, error: { kind: 'wrongEdition' } })
    expect(read(code, other)).toEqual({ ok: false, error: { kind: 'wrongEdition' } })
    expect(read(code)).toEqual({ ok: true, value: session })
  })
})
