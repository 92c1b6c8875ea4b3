import { describe, expect, it } from 'vitest'
import { mergeTexts } from '../../../src/core/editions/mergeTexts'
import type { GuidebookTexts } from '../../../src/core/model/texts'
import { anOutline, someTexts } from '../document/aReportInput'
import { aSupplement, aText } from './aSupplement'

const base: GuidebookTexts = {
  ...someTexts(),
  glossary: { tender: { term: 'tender', meaning: 'a call for offers' } },
}
const named = (title: string) => ({ title, meaning: `meaning of ${title}` })

describe('mergeTexts', () => {
  it('hands back the base’s own texts where no supplement speaks the base’s language or the one wanted', () => {
    expect(mergeTexts(base, [], 'en')).toBe(base)
    expect(mergeTexts(base, [aSupplement()], 'km')).toBe(base)
    expect(mergeTexts(base, [aSupplement({ texts: { vi: { indicators: { map: aText('Bản đồ') } } } })], 'km')).toBe(
      base,
    )
  })

  it('lays the language wanted over the base’s language, and that over the base', () => {
    const supplement = aSupplement({
      texts: {
        km: { indicators: { map: aText('km map') } },
        en: { indicators: { map: aText('en map'), card: aText('en card') } },
      },
    })
    const { indicators } = mergeTexts(base, [supplement], 'km')
    expect([indicators.map?.title, indicators.card?.title, indicators.lead?.title]).toEqual([
      'km map',
      'en card',
      'Title of lead',
    ])
    expect(mergeTexts(base, [supplement], 'en').indicators.map?.title).toBe('en map')
  })

  it('lays a later supplement over an earlier one of the same language only', () => {
    const first = aSupplement({ texts: { km: { indicators: { map: aText('first km') } } } })
    const second = aSupplement({
      id: 'provincial',
      texts: { en: { indicators: { map: aText('second en'), bill: aText('second bill') } } },
    })
    const { indicators } = mergeTexts(base, [first, second], 'km')
    expect([indicators.map?.title, indicators.bill?.title]).toEqual(['first km', 'second bill'])
    const third = aSupplement({ id: 'local', texts: { km: { indicators: { map: aText('third km') } } } })
    expect(mergeTexts(base, [first, third], 'km').indicators.map?.title).toBe('third km')
  })

  it('speaks the language wanted only where a supplement brings names and descriptions in it', () => {
    const spoken = aSupplement({ texts: { km: { outline: { title: 'ចំណងជើង' } } } })
    const silent = aSupplement({ texts: { km: { indicators: { map: aText('km map') } } } })
    expect(mergeTexts(base, [spoken], 'km').locale).toBe('km')
    expect(mergeTexts(base, [silent], 'km').locale).toBe('en')
    expect(mergeTexts(base, [silent, spoken], 'km').locale).toBe('km')
    expect(mergeTexts(base, [spoken], 'vi').locale).toBe('en')
  })

  it('merges tables of the outline entry by entry and replaces lists and single texts', () => {
    const early = { ...anOutline().phases.early, title: 'ដំបូង' }
    const levels = ['a', 'b', 'c', 'd', 'e'].map(named)
    const outline = { title: 'ចំណងជើង', phases: { early }, levels, costs: { staff: named('បុគ្គលិក') } }
    const merged = mergeTexts(base, [aSupplement({ texts: { km: { outline } } })], 'km').outline
    expect(merged.title).toBe('ចំណងជើង')
    expect(merged.about).toBe(base.outline.about)
    expect(merged.phases).toEqual({ early, late: base.outline.phases.late })
    expect(merged.levels).toEqual(levels)
    expect(merged.costs).toEqual({ staff: named('បុគ្គលិក') })
    expect(merged.bases).toEqual(base.outline.bases)
  })

  it('merges each of the tables that an edition may lack', () => {
    const outline = {
      costs: { staff: named('Staff') },
      obstacles: { finance: named('Finance') },
      frameworks: { own: { title: 'Own', about: 'own', entries: { a: 'A' } } },
      phaseStatements: { agreed: 'It is agreed.' },
    }
    const rich = { ...base, outline: { ...base.outline, ...outline } }
    const added = {
      costs: { large: named('Large') },
      obstacles: { skills: named('Skills') },
      frameworks: { other: { title: 'Other', about: 'other', entries: { b: 'B' } } },
      phaseStatements: { adopted: 'It is adopted.' },
    }
    const merged = mergeTexts(rich, [aSupplement({ texts: { en: { outline: added } } })], 'en').outline
    expect(merged).toMatchObject({ ...outline, ...added })
    for (const table of ['costs', 'obstacles', 'frameworks', 'phaseStatements'] as const) {
      expect(Object.keys(merged[table] ?? {})).toHaveLength(2)
    }
  })

  it('adds words to the glossary and lets a supplement explain one anew', () => {
    const glossary = { tender: { term: 'tender', meaning: 'anew' }, card: { term: 'card', meaning: 'a proof' } }
    const merged = mergeTexts(base, [aSupplement({ texts: { en: { glossary } } })], 'en')
    expect(merged.glossary).toEqual(glossary)
    expect(base.glossary.tender?.meaning).toBe('a call for offers')
  })
})
