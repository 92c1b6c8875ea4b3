import { describe, expect, it } from 'vitest'
import { editionLabel } from '../../../src/core/texts/editionLabel'

const ref = { id: 'small', version: '1.1.0' }

describe('editionLabel', () => {
  it('is the version where no supplement applies', () => {
    expect(editionLabel(ref)).toBe('1.1.0')
    expect(editionLabel({ ...ref, supplements: [] })).toBe('1.1.0')
  })

  it('names each supplement with its version, in the order of the assessment', () => {
    const supplements = [
      { id: 'kh-urban', version: '1.0.0' },
      { id: 'asean-heat', version: '2.3.1' },
    ]
    expect(editionLabel({ ...ref, supplements: supplements.slice(0, 1) })).toBe('1.1.0+kh-urban.1.0.0')
    expect(editionLabel({ ...ref, supplements })).toBe('1.1.0+kh-urban.1.0.0+asean-heat.2.3.1')
  })
})
