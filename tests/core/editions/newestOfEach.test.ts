import { describe, expect, it } from 'vitest'
import { newestOfEach } from '../../../src/core/editions/newestOfEach'
import { aSupplement } from './aSupplement'

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
