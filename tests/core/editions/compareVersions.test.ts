import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareVersions } from '../../../src/core/editions/compareVersions'

const versions = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30)).map((parts) => parts.join('.'))

describe('compareVersions', () => {
  it.each([
    ['1.0.0', '1.0.0', 0],
    ['1.0.1', '1.0.0', 1],
    ['1.1.0', '1.0.9', 1],
    ['1.9.0', '1.10.0', -1],
    ['10.0.0', '9.9.9', 1],
    ['2.0.0', '1.99.99', 1],
  ])('orders %s and %s by number, not by letter', (first, second, expected) => {
    expect(Math.sign(compareVersions(first, second))).toBe(expected)
  })

  it('is an order: same only for the same version, turned round when turned round, and passed on', () => {
    fc.assert(
      fc.property(versions, versions, versions, (a, b, c) => {
        expect(compareVersions(a, b) === 0).toBe(a === b)
        expect(Math.sign(compareVersions(a, b)) + Math.sign(compareVersions(b, a))).toBe(0)
        if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0) {
          expect(compareVersions(a, c)).toBeLessThanOrEqual(0)
        }
      }),
    )
  })
})
