import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadEdition } from '../../../src/content/loadEdition'
import { loadGuidebook } from '../../../src/content/loadGuidebook'
import { loadTexts } from '../../../src/content/loadTexts'
import { applySupplements, type Base, findSupplements } from '../../../src/core/editions/applySupplements'
import { scoreAssessment } from '../../../src/core/scoring/score/scoreAssessment'
import { anOutline } from '../document/aReportInput'
import { aGuidebook, type Sketch } from '../scoring/aGuidebook'
import { aSupplement, aText } from './aSupplement'

/** In the order of a guidebook: by phase, then by basis. */
const SKETCHES: readonly Sketch[] = [
  { id: 'one-care-first' },
  { id: 'one-care-second', dimensions: { money: 1 }, critical: true },
  { id: 'one-rules', basis: 'rules', dimensions: { people: 1 } },
  { id: 'two-care', phase: 'two', dimensions: { tech: 0.5, people: 0.5 } },
  { id: 'two-rules', phase: 'two', basis: 'rules', weight: 2 },
  { id: 'three-care', phase: 'three', dimensions: { money: 0.3, people: 0.7 } },
]
const IDS = SKETCHES.map(({ id }) => id)

function aBase(): Base {
  const indicators = Object.fromEntries(IDS.map((id) => [id, aText(id)]))
  return { guidebook: aGuidebook(SKETCHES), texts: { locale: 'en', outline: anOutline(), indicators, glossary: {} } }
}
const idsOf = ({ guidebook }: Pick<Base, 'guidebook'>) => guidebook.indicators.map(({ id }): string => id)
const without = (...indicators: string[]) => ({
  notApplicable: indicators.map((indicator) => ({ indicator, reason: `not ${indicator}` })),
})

describe('applySupplements', () => {
  it('hands back the base’s own values where there is no supplement', () => {
    const base = aBase()
    const missing = [{ id: 'gone', version: '1.0.0' }]
    const edition = applySupplements(base, [], missing)
    expect(edition.guidebook).toBe(base.guidebook)
    expect(edition.texts).toBe(base.texts)
    expect(edition).toMatchObject({ supplements: [], missing, exclusions: [] })
  })

  it('puts indicators after the guidebook’s own of their phase and basis, supplements in the order given', () => {
    const first = aSupplement({
      indicators: [{ id: 'late', phase: 'three' }, { id: 'card' }, { id: 'law', phase: 'two', basis: 'rules' }],
    })
    const second = aSupplement({ id: 'provincial', indicators: [{ id: 'stamp' }, { id: 'oath', basis: 'rules' }] })
    expect(idsOf(applySupplements(aBase(), [first, second]))).toEqual([
      'one-care-first',
      'one-care-second',
      'card',
      'stamp',
      'one-rules',
      'oath',
      'two-care',
      'two-rules',
      'law',
      'three-care',
      'late',
    ])
  })

  it('takes out what is not applicable, tells why and by whom, and leaves everything else in its order', () => {
    fc.assert(
      fc.property(fc.subarray(IDS), (out) => {
        const edition = applySupplements(aBase(), [aSupplement(without(...out))])
        expect(idsOf(edition)).toEqual(IDS.filter((id) => !out.includes(id)))
        expect(edition.exclusions).toEqual(
          out.map((indicator) => ({ indicator, reason: `not ${indicator}`, supplement: 'national' })),
        )
      }),
    )
  })

  it('keeps the order of every edition that ships', async () => {
    const earlier = await loadEdition('1.0.0', 'en')
    for (const base of [{ guidebook: loadGuidebook(), texts: await loadTexts('en') }, earlier as Base]) {
      const [first, ...others] = idsOf(base)
      const { id, version } = base.guidebook
      const supplement = aSupplement({ guidebook: { id, version }, ...without(first ?? '') })
      expect(idsOf(applySupplements(base, [supplement]))).toEqual(others)
    }
  })

  it('takes an indicator out even where another supplement brings it', () => {
    const bringing = aSupplement({ indicators: [{ id: 'card' }] })
    const taking = aSupplement({ id: 'provincial', ...without('card') })
    expect(idsOf(applySupplements(aBase(), [taking, bringing]))).toEqual(IDS)
  })

  it('counts the first of two indicators with one id: the guidebook’s before a supplement’s', () => {
    const first = aSupplement({
      indicators: [
        { id: 'one-care-first', weight: 9 },
        { id: 'card', weight: 2 },
      ],
    })
    const second = aSupplement({ id: 'provincial', indicators: [{ id: 'card', weight: 3 }] })
    const { guidebook } = applySupplements(aBase(), [first, second])
    const weights = guidebook.indicators.map(({ id, weight }) => [id, weight])
    expect(weights.slice(0, 3)).toEqual([
      ['one-care-first', 1],
      ['one-care-second', 1],
      ['card', 2],
    ])
    expect(new Set(idsOf({ guidebook })).size).toBe(guidebook.indicators.length)
  })

  it('sets the weights that the last supplement with weights names, and no other scoring parameter', () => {
    const base = aBase()
    const supplements = [
      aSupplement({ dimensionWeights: { tech: 9 } }),
      aSupplement({ id: 'provincial', dimensionWeights: { money: 2 } }),
      aSupplement({ id: 'local' }),
    ]
    expect(applySupplements(base, supplements).guidebook.scoring).toEqual({
      ...base.guidebook.scoring,
      dimensionWeights: { tech: 0.25, money: 2, people: 0.5 },
    })
  })

  it('adds the sources that the guidebook lacks', () => {
    const sources = [
      { id: 'own', title: 'Another of the same name', read: 'summary' },
      { id: 'circular', title: 'Circular', read: 'whole' },
    ]
    const { guidebook } = applySupplements(aBase(), [aSupplement({ sources })])
    expect(guidebook.sources.map(({ title }) => title)).toEqual(['Own', 'Circular'])
  })

  it('lists a source once that two supplements bring: the first counts', () => {
    const bring = (title: string) => [{ id: 'circular', title, read: 'whole' }]
    const { guidebook } = applySupplements(aBase(), [
      aSupplement({ sources: bring('Circular') }),
      aSupplement({ id: 'provincial', sources: bring('Circular of the same name') }),
    ])
    expect(guidebook.sources.map(({ title }) => title)).toEqual(['Own', 'Circular'])
  })

  it('leaves a guidebook’s own order alone, even where it is not that of phase and basis', () => {
    const mixed = ['two-rules', 'one-care-second', 'three-care', 'one-rules', 'one-care-first', 'two-care']
    const sketches = mixed.flatMap((id) => SKETCHES.filter((sketch) => sketch.id === id))
    const base = { ...aBase(), guidebook: aGuidebook(sketches) }
    const supplement = aSupplement({ indicators: [{ id: 'card' }, { id: 'law', phase: 'two', basis: 'rules' }] })
    expect(idsOf(applySupplements(base, [supplement]))).toEqual([
      'two-rules',
      'law',
      'one-care-second',
      'three-care',
      'one-rules',
      'one-care-first',
      'card',
      'two-care',
    ])
  })

  it('puts an indicator of an empty cell where its cell would be', () => {
    const supplement = aSupplement({ indicators: [{ id: 'oath', phase: 'three', basis: 'rules' }] })
    expect(idsOf(applySupplements(aBase(), [supplement]))).toEqual([...IDS, 'oath'])
    const without = { ...aBase(), guidebook: aGuidebook(SKETCHES.filter(({ id }) => id !== 'one-rules')) }
    const first = aSupplement({ indicators: [{ id: 'oath', basis: 'rules' }] })
    expect(idsOf(applySupplements(without, [first])).slice(0, 4)).toEqual([
      'one-care-first',
      'one-care-second',
      'oath',
      'two-care',
    ])
  })

  it('words the edition in the language wanted, the base’s own where none is told', () => {
    const base = aBase()
    const supplement = aSupplement({
      texts: { km: { name: 'ខ្មែរ', outline: { title: 'ចំណងជើង' } }, en: { indicators: { card: aText('Card') } } },
    })
    expect(applySupplements(base, [supplement], [], 'km').texts).toMatchObject({
      locale: 'km',
      outline: { title: 'ចំណងជើង' },
      indicators: { card: { title: 'Card' } },
    })
    expect(applySupplements(base, [supplement]).texts).toMatchObject({
      locale: 'en',
      outline: { title: 'Small Guidebook' },
    })
  })

  it('changes nothing of the base: scores of an assessment without the supplement stay what they were', () => {
    const level = fc.integer({ min: 0, max: 4 })
    fc.assert(
      fc.property(fc.subarray(IDS), fc.tuple(level, level, level, level, level, level), (out, levels) => {
        const base = aBase()
        const copy = structuredClone(base)
        const answers = Object.fromEntries(
          IDS.map((id, at) => [id, { level: levels[at] ?? 0, evidence: 'verified' as const }]),
        )
        const assessment = { phase: 'three', scope: 'full', answers } as const
        const before = scoreAssessment(base.guidebook, assessment)
        const supplement = aSupplement({
          indicators: [{ id: 'card', weight: 5 }],
          dimensionWeights: { tech: 3 },
          ...without(...out),
        })
        applySupplements(base, [supplement])
        expect(base).toEqual(copy)
        expect(scoreAssessment(base.guidebook, assessment)).toEqual(before)
      }),
    )
  })
})

describe('findSupplements', () => {
  const available = [
    aSupplement({ version: '1.0.0' }),
    aSupplement({ version: '1.1.0' }),
    aSupplement({ id: 'provincial' }),
  ]

  it('finds exactly the versions wanted, in the order wanted', () => {
    const wanted = [
      { id: 'provincial', version: '1.0.0' },
      { id: 'national', version: '1.1.0' },
    ]
    expect(findSupplements(wanted, available)).toEqual({ found: [available[2], available[1]], missing: [] })
  })

  it('never takes another version for a missing one', () => {
    const wanted = [
      { id: 'national', version: '1.2.0' },
      { id: 'gone', version: '1.0.0' },
      { id: 'national', version: '1.0.0' },
    ]
    expect(findSupplements(wanted, available)).toEqual({ found: [available[0]], missing: wanted.slice(0, 2) })
  })
})
