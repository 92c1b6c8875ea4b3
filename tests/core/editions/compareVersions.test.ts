import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareVersions, newestOfEach } from '../../../src/core/editions/compareVersions'
import { aSupplement } from './aSupplement'

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

describe('newestOfEach', () => {
  it('takes the newest version of each, by number', () => {
    const supplements = ['1.9.0', '1.10.0', '1.2.0'].map((version) => aSupplement({ version }))
    const other = aSupplement({ id: 'other', version: '0.1.0' })
    expect(newestOfEach([...supplements, other], 'KH')).toEqual([
      { id: 'national', version: '1.10.0' },
      { id: 'other', version: '0.1.0' },
    ])
  })

  it('takes the country’s own and nobody’s, not another country’s', () => {
    const supplements = [
      aSupplement({ id: 'ours', country: 'KH' }),
      aSupplement({ id: 'theirs', country: 'VN' }),
      aSupplement({ id: 'all' }),
    ]
    expect(newestOfEach(supplements, 'KH').map(({ id }) => id)).toEqual(['ours', 'all'])
    expect(newestOfEach(supplements, 'TH').map(({ id }) => id)).toEqual(['all'])
  })

  it('is not held back by a newer version that another country has', () => {
    const supplements = [aSupplement({ country: 'KH' }), aSupplement({ version: '2.0.0', country: 'VN' })]
    expect(newestOfEach(supplements, 'KH')).toEqual([{ id: 'national', version: '1.0.0' }])
  })

  it('is empty where nothing is at hand', () => {
    expect(newestOfEach([], 'KH')).toEqual([])
  })
})
