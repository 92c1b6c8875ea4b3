import { describe, expect, it } from 'vitest'
import type { Glossary } from '../../../src/core/model/texts'
import { termsIn } from '../../../src/core/questionnaire/termsIn'

const explained = (term: string, forms?: string[]) => ({ term, meaning: 'so', ...(forms && { forms }) })
const glossary: Glossary = {
  data: explained('data'),
  'data-platform': explained('data platform', ['data platforms']),
  it: explained('IT'),
  kpi: explained('KPI', ['KPIs', 'key figure']),
  cost: explained('unit cost (net)'),
  cafe: explained('café'),
}

describe('termsIn', () => {
  it.each([
    ['Data is kept.', ['data']],
    ['The DATA PLATFORM is kept.', ['data-platform']],
    ['Two data platforms; one Key Figure.', ['data-platform', 'kpi']],
    ['Metadata and datasets.', []],
    ['data2 and 3data', []],
    ['(data)', ['data']],
    ['open-data', ['data']],
    ['The unit cost (net) is known.', ['cost']],
    ['The unit cost net is known.', []],
    ['Cafés are not the café.', ['cafe']],
  ])('finds whole words in any case: %s', (text, expected) => {
    expect(termsIn(glossary, [text])).toEqual(expected)
  })

  it('finds an acronym only as it is written: IT is not in "it", nor a KPI in "kpi"', () => {
    expect(termsIn(glossary, ['Is it kept? It is. A kpi.'])).toEqual([])
    expect(termsIn(glossary, ['The IT office has KPIs.'])).toEqual(['it', 'kpi'])
  })

  it('prefers the longer term and still finds the shorter one elsewhere', () => {
    expect(termsIn(glossary, ['The data platform'])).toEqual(['data-platform'])
    expect(termsIn(glossary, ['The data platform holds data'])).toEqual(['data-platform', 'data'])
  })

  it('names each term once, in the order of its first occurrence over all texts', () => {
    expect(termsIn(glossary, ['IT and data', 'a KPI', 'data and IT'])).toEqual(['it', 'data', 'kpi'])
  })

  it('finds nothing without terms or texts', () => {
    expect(termsIn({}, ['data'])).toEqual([])
    expect(termsIn(glossary, [])).toEqual([])
  })

  it('answers for the glossary at hand, not for one asked before', () => {
    expect(termsIn({ other: explained('data') }, ['data'])).toEqual(['other'])
    expect(termsIn(glossary, ['data'])).toEqual(['data'])
  })
})
