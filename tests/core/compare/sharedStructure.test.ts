import { describe, expect, it } from 'vitest'
import { loadGuidebook } from '../../../src/content/loadGuidebook'
import type { ComparedCity } from '../../../src/core/compare/CityEntry'
import { createEntry } from '../../../src/core/compare/createEntry'
import { editionKey } from '../../../src/core/compare/editionKey'
import { createFigures } from '../../../src/core/compare/Figures'
import { figuresOn } from '../../../src/core/compare/figuresOn'
import { groupAlike } from '../../../src/core/compare/groupAlike'
import { sharedFindings } from '../../../src/core/compare/sharedFindings'
import { countedSupplements, sharedStructure } from '../../../src/core/compare/sharedStructure'
import { trendOf } from '../../../src/core/compare/trendOf'
import { createRow, rowGround } from '../../../src/core/compare/view/CityRow'
import { extendGuidebook } from '../../../src/core/editions/applySupplements'
import type { Assessment } from '../../../src/core/model/assessment'
import type { Guidebook } from '../../../src/core/model/guidebook'
import type { Supplement } from '../../../src/core/model/supplement'
import { scoreAssessment } from '../../../src/core/scoring/score/scoreAssessment'
import { createCities } from '../../cities/createCities'

const plain = loadGuidebook()
const [first, second] = plain.indicators
if (!first || !second) throw new Error('the guidebook has indicators')
const { id, version } = plain

const aSupplement = (name: string, changes: Partial<Supplement>): Supplement => ({
  format: 'guidepost/supplement',
  formatVersion: 1,
  id: name,
  version: '1.0.0',
  title: name,
  guidebook: { id, version },
  ...changes,
})
/** Adds an indicator that outweighs all others, takes one out, and weighs the first dimension ten times as much. */
const heavy = aSupplement('heavy', {
  indicators: [{ ...first, id: 'heavy-own' as typeof first.id, weight: 1000, quick: true }],
  notApplicable: [{ indicator: second.id, reason: 'not here' }],
  dimensionWeights: { [plain.dimensions[0]?.id ?? '']: 10 },
})
const words = aSupplement('words', { texts: { km: { name: 'ខ្មែរ' } } })
const other = aSupplement('other', { notApplicable: [{ indicator: first.id, reason: 'not here' }] })

const refOf = (...supplements: Supplement[]): Assessment['guidebook'] => ({
  ...{ id, version },
  ...(supplements.length > 0 ? { supplements: supplements.map((own) => ({ id: own.id, version: own.version })) } : {}),
})
const guidebooks = new Map<string, Guidebook>(
  [[], [heavy], [words], [other]].map((own) => [editionKey(refOf(...own)), extendGuidebook(plain, own)]),
)

let count = 0
function city(supplements: Supplement[] = [], seed = 1): { city: ComparedCity; assessment: Assessment } {
  count += 1
  const guidebook = extendGuidebook(plain, supplements)
  const editions = [{ guidebook, weight: 1 }]
  const [made] = createCities({ count: 1, seed, editions, again: 0, quick: 0 })
  if (!made) throw new Error('one city is made')
  const assessment = { ...made, guidebook: refOf(...supplements), phase: plain.phases[2]?.id ?? '' }
  const seal = { fileName: `${count}.json`, digest: String(count).padStart(64, '0'), integrity: 'unsealed' as const }
  return { city: { ...createEntry(assessment, seal, { guidebook, lacking: false }), earlier: [] }, assessment }
}

describe('groupAlike, with national supplements', () => {
  it('reads all cities without what only some were asked, by the weights of the guidebook', () => {
    const made = [city([heavy], 1), city([heavy], 2), city([], 3)]
    const [group] = groupAlike(
      made.map((own) => own.city),
      guidebooks,
    ).groups
    const { ground, rules, guidebook } = group ?? {}
    expect(rules).toContainEqual({ kind: 'supplements', extended: 2, names: ['heavy 1.0.0'] })
    expect(ground?.shared).toBe(guidebook)
    const asked = guidebook?.indicators.map((own): string => own.id) ?? []
    expect(asked).not.toContain('heavy-own')
    expect(asked).not.toContain(second.id)
    expect(asked).toHaveLength(plain.indicators.length - 1)
    expect(guidebook?.scoring).toEqual(plain.scoring)
    for (const { city: own, assessment } of made) {
      const edition = guidebooks.get(own.edition)
      if (!ground || !guidebook || !edition) throw new Error('the cities form a group')
      const shown = figuresOn(edition, own, ground)
      expect(shown).toEqual(createFigures(guidebook, scoreAssessment(guidebook, { ...assessment, ...ground })))
      expect(shown?.headline).not.toBe(own.figures?.headline)
    }
  })

  it('gives two cities with the same answers the same figures, whatever a supplement adds', () => {
    const base = city([], 7)
    const answers = { ...base.assessment.answers, 'heavy-own': { level: 0 } }
    const extended = createEntry(
      { ...base.assessment, answers, guidebook: refOf(heavy) },
      { fileName: 'b.json', digest: 'b'.repeat(64), integrity: 'unsealed' },
      { guidebook: extendGuidebook(plain, [heavy]), lacking: false },
    )
    const [group] = groupAlike([base.city, { ...extended, earlier: [] }], guidebooks).groups
    const figures = group?.cities.map((own) => figuresOn(guidebooks.get(own.edition) ?? plain, own, group.ground))
    expect(figures?.[0]).toEqual(figures?.[1])
    expect(extended.figures?.headline).not.toBeCloseTo(base.city.figures?.headline ?? 0)
  })

  it('leaves a supplement in force where all cities have it, and where it changes no figure', () => {
    for (const own of [[heavy], [words], []]) {
      const [group] = groupAlike([city(own).city, city(own).city], guidebooks).groups
      expect(group?.ground.shared).toBeUndefined()
      expect(group?.rules.map(({ kind }) => kind)).toEqual(['own'])
    }
    const [mixed] = groupAlike([city([words]).city, city().city], guidebooks).groups
    expect(mixed?.rules.map(({ kind }) => kind)).toEqual(['own'])
  })

  it('counts what cities have in common over what all were asked', () => {
    const [group] = groupAlike([city([heavy]).city, city().city], guidebooks).groups
    if (!group) throw new Error('the cities form a group')
    const named = sharedFindings(group, guidebooks).indicators.map(({ indicator }): string => indicator)
    expect(named).not.toContain('heavy-own')
    expect(named).not.toContain(second.id)
  })
})

describe('sharedStructure', () => {
  it('is what all editions ask, and the same value for the same editions', () => {
    const cities = [city([heavy]).city, city([other]).city]
    const shared = sharedStructure(cities, guidebooks, plain)
    expect(shared?.indicators).toHaveLength(plain.indicators.length - 2)
    expect(sharedStructure(cities.toReversed(), guidebooks, plain)).toBe(shared)
  })
})

describe('countedSupplements', () => {
  it('names only supplements that change figures', () => {
    expect(countedSupplements(city([heavy]).city, guidebooks)).toBe('heavy.1.0.0')
    expect(countedSupplements(city([words]).city, guidebooks)).toBe('')
    expect(countedSupplements(city().city, guidebooks)).toBe('')
  })
})

describe('the date before', () => {
  const before = city([], 11)
  const now = { ...city([heavy], 12).city, earlier: [before.city] }

  it('is not compared where a supplement came between, unless all are read by what they share', () => {
    const alone = groupAlike([now], guidebooks).groups[0] ?? null
    expect(createRow(now, 0, rowGround(alone, guidebooks, '2026-11-24')).before).toBeNull()
    expect(trendOf(now, guidebooks, 'headline', alone?.ground ?? null)).toHaveLength(1)
    const mixed = groupAlike([now, city([], 13).city], guidebooks).groups[0] ?? null
    expect(createRow(now, 0, rowGround(mixed, guidebooks, '2026-11-24')).before).not.toBeNull()
    expect(trendOf(now, guidebooks, 'headline', mixed?.ground ?? null)).toHaveLength(2)
  })
})
