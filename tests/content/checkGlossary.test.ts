import { describe, expect, it } from 'vitest'
import { checkGlossary } from '../../src/content/checkGlossary'
import type { Glossary, IndicatorText } from '../../src/core/model/texts'
import { anIndicatorText, linesOf, textsOf } from './aContent'

const explained = (term: string, forms?: string[]) => ({ term, meaning: 'so', ...(forms && { forms }) })
const check = (changes: Partial<IndicatorText>, glossary: Glossary = {}) =>
  linesOf(checkGlossary(textsOf({ map: anIndicatorText(changes) }, { glossary })))
const unexplained = (word: string) => `meaning texts.en.indicators.map map: not in the glossary: ${word}`

describe('checkGlossary', () => {
  it('has no remark on plain words', () => {
    expect(check({})).toEqual([])
  })

  it('wants acronyms explained', () => {
    const changes = { prompt: 'Does the IT office keep a list of the maps?' }
    expect(check(changes)).toEqual([unexplained('it')])
    expect(check(changes, { it: explained('IT') })).toEqual([])
  })

  it('does not take "it" for IT, in either direction', () => {
    const changes = { why: 'It is there so that it is read.' }
    expect(check(changes)).toEqual([])
    expect(check(changes, { it: explained('IT') })).toEqual(['meaning texts.en.glossary.it it: used nowhere'])
  })

  it('wants words of the trade explained, in any case and in another form', () => {
    expect(check({ why: 'A Data Platform is bought.' })).toEqual([unexplained('data platform')])
    expect(check({ why: 'A Data Platform is bought.' }, { platform: explained('data platform') })).toEqual([])
    expect(check({ why: 'Is encrypted.' }, { crypt: explained('encryption', ['encrypted']) })).toEqual([])
  })

  it('names a word once an indicator, however often and in whatever case it stands there', () => {
    const why = 'A tender is a Tender. The KPI is a KPI.'
    expect(check({ why })).toEqual([unexplained('kpi'), unexplained('tender')])
  })

  it.each<[string, Partial<IndicatorText>]>([
    ['title', { title: 'The KPI' }],
    ['prompt', { prompt: 'Is there a KPI?' }],
    ['reason', { why: 'A KPI.' }],
    ['levels', { levels: ['A KPI.', 'b'] }],
    ['evidence', { evidence: ['A KPI.', 'b'] }],
    ['steps', { steps: ['A KPI.'] }],
    ['case', { obstacle: 'A KPI.' }],
  ])('reads the %s', (_, changes) => {
    expect(check(changes)).toEqual([unexplained('kpi')])
    expect(check(changes, { kpi: explained('KPI') })).toEqual([])
  })

  it('reads the wording for an area', () => {
    const changes = { variants: { area: { prompt: 'Does the board keep a list of each KPI?' } } }
    expect(check(changes)).toEqual([unexplained('kpi')])
    expect(check(changes, { kpi: explained('KPI') })).toEqual([])
  })

  it('finds terms that are used nowhere, and counts the outline as use', () => {
    const glossary = { tender: explained('tender'), mayor: explained('mayor') }
    expect(check({}, glossary)).toEqual(['meaning texts.en.glossary.tender tender: used nowhere'])
  })

  it('does not count the names of the outline’s members as use', () => {
    const glossary = { title: explained('title'), phases: explained('phases') }
    expect(check({}, glossary)).toEqual([
      'meaning texts.en.glossary.title title: used nowhere',
      'meaning texts.en.glossary.phases phases: used nowhere',
    ])
  })

  it('counts a term as used in any of its forms', () => {
    expect(check({ why: 'Two tenders.' }, { tender: explained('tender', ['tenders']) })).toEqual([])
  })
})
