import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeBallot } from '../../../src/core/ballot/encodeBallot'
import { CODE_LENGTH, joinCodes, type PartSet, splitCode } from '../../../src/core/ballot/frameCode'
import { aBallot, aBallotId, anyBallot, aSession } from './aBallot'

/** What codes scanned one after the other come to: the first whole code, or how many parts are there. */
function scan(codes: readonly string[]): string | number {
  let parts: PartSet | null = null
  for (const code of codes) {
    const joined = joinCodes(parts, code)
    if (!joined.ok) continue
    if (joined.value.kind === 'whole') return joined.value.code
    parts = joined.value.parts
  }
  return parts?.pieces.size ?? 0
}

describe('splitCode', () => {
  it('leaves a short code as it is and makes no part longer than asked', () => {
    fc.assert(
      fc.property(anyBallot, fc.integer({ min: 40, max: 300 }), ({ session, ballot }, length) => {
        const code = encodeBallot(ballot, session)
        const parts = splitCode(code, length)
        expect(parts.every((part) => part.length <= length)).toBe(true)
        expect(parts.length === 1).toBe(code.length <= length)
      }),
    )
  }, 30_000)

  it('keeps a ballot of eighty indicators in one code', () => {
    const session = aSession({}, 80)
    expect(encodeBallot(aBallot(session), session).length).toBeLessThan(CODE_LENGTH)
  })
})

describe('joinCodes', () => {
  it('puts parts together in any order and however often each is seen', () => {
    fc.assert(
      fc.property(anyBallot, fc.infiniteStream(fc.nat()), ({ session, ballot }, order) => {
        const code = encodeBallot(ballot, session)
        const parts = splitCode(code, 44)
        const shuffled = parts
          .flatMap((part) => [part, part])
          .map((part) => ({ part, key: order.next().value ?? 0 }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ part }) => part)
        expect(scan(shuffled)).toBe(code)
      }),
    )
  }, 30_000)

  it('gives nothing while a part is missing', () => {
    const session = aSession({}, 80)
    const parts = splitCode(encodeBallot(aBallot(session), session), 44)
    expect(parts.length).toBeGreaterThan(3)
    for (const missing of parts) {
      expect(scan(parts.filter((part) => part !== missing))).toBe(parts.length - 1)
    }
  })

  it('never mixes the parts of two ballots', () => {
    const session = aSession({}, 80)
    const one = splitCode(encodeBallot(aBallot(session), session), 44)
    const other = splitCode(encodeBallot(aBallot(session, { id: aBallotId(2) }, 'na'), session), 44)
    const mixed = one.flatMap((part, at) => (at === 0 ? [part] : [other[at] ?? '']))
    expect(scan(mixed)).toBe(one.length - 1)
    expect(scan([...one.slice(1), ...other])).toBe(encodeBallot(aBallot(session, { id: aBallotId(2) }, 'na'), session))
  })

  it('passes over a part with an altered character', () => {
    const session = aSession({}, 80)
    const parts = splitCode(encodeBallot(aBallot(session), session), 44)
    const [first = '', ...others] = parts
    const altered = `${first.slice(0, 12)}${first[12] === '0' ? '1' : '0'}${first.slice(13)}`
    expect(scan([altered, ...others])).toBe(parts.length - 1)
  })
})
