import i18next from 'i18next'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadTexts } from '../../../../src/content/loadTexts'
import { createPairings } from '../../../../src/core/compare/createPairings'
import { type BriefInput, PUBLIC_BRIEF } from '../../../../src/core/document/national/BriefInput'
import { buildBrief, nationalBriefMeta } from '../../../../src/core/document/national/buildBrief'
import type { GuidebookTexts } from '../../../../src/core/model/texts'
import { pageWords } from '../../../../src/i18n/pageWords'
import { createFormat } from '../../../../src/i18n/useFormat'
import { createCities } from '../../../cities/createCities'
import { aDesk } from '../../compare/view/aDesk'

const NOTE = 'Only for the team: the mayor is not convinced'
const OWNER = 'Sok Dara'

let texts: GuidebookTexts
const unknown: string[] = []

beforeAll(async () => {
  texts = await loadTexts('en')
  await i18next.init({
    lng: 'en',
    resources: { en: { translation: pageWords } },
    interpolation: { escapeValue: false },
  })
})

function words(key: string, values: Record<string, string | number> = {}): string {
  if (!i18next.exists(key, values)) unknown.push(key)
  return String(i18next.t(key as never, values as never))
}

function aBrief(more: Partial<BriefInput> = {}): BriefInput {
  const { guidebook } = aDesk(3)
  const cities = createCities({ count: 25, seed: 11, editions: [{ guidebook, weight: 1 }] })
  const private_ = cities.map((city) => ({
    ...city,
    preparedBy: OWNER,
    answers: Object.fromEntries(
      Object.entries(city.answers).map(([id, answer]) => [id, { ...answer, note: NOTE, owner: OWNER }]),
    ),
  }))
  const { group, rows, guidebooks } = aDesk(private_)
  const ranks = new Map(rows.map(({ city }, at) => [city.key, { rank: at + 1, p05: at + 1, p95: at + 3 }]))
  const left = { filtered: 2, apart: 1, unscored: 3 }
  return {
    ...{ group, rows, guidebooks, ranks, draws: 10_000, title: '', texts, words, format: createFormat('en') },
    ...{ generatedOn: '2026-11-24', left, options: PUBLIC_BRIEF },
    ...more,
  }
}

describe('buildBrief', () => {
  it('has words for all it says', () => {
    unknown.length = 0
    const input = aBrief({ options: { ...PUBLIC_BRIEF, cityPages: true, cityNames: false } })
    const text = JSON.stringify([
      buildBrief(input),
      nationalBriefMeta(input, { createdAt: '2026-11-24T08:00:00Z', language: 'en' }),
    ])
    expect([...new Set(unknown)]).toEqual([])
    expect(text).not.toMatch(/\{\{|undefined|NaN/)
  })

  it('reads in order: overview, spread, cities, what they share, caveats', () => {
    const headings = buildBrief(aBrief()).flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [block.id] : [],
    )
    expect(headings).toEqual(['overview', 'spread', 'cities', 'shared', 'caveats'])
  })

  it('holds no note and no name of a person, whatever is ticked for the tables', () => {
    const options = { cityPages: true, cityNames: true, notes: true, owners: true }
    const text = JSON.stringify(buildBrief(aBrief({ options })))
    expect(text).not.toContain(NOTE)
    expect(text).not.toContain(OWNER)
  })

  it('has a page for each city where asked for', () => {
    const input = aBrief({ options: { ...PUBLIC_BRIEF, cityPages: true } })
    const pages = buildBrief(input).filter((block) => block.kind === 'heading' && block.id.startsWith('city-'))
    expect(pages.length).toBe(input.rows.length)
    expect(input.rows.length).toBeGreaterThan(10)
  })

  it('lists the pages of the cities under one heading, each but the first after a page break', () => {
    const blocks = buildBrief(aBrief({ options: { ...PUBLIC_BRIEF, cityPages: true } }))
    const cities = blocks.flatMap((block, at) => (block.kind === 'heading' && block.id.startsWith('city-') ? [at] : []))
    expect(blocks[(cities[0] ?? 0) - 1]).toMatchObject({ kind: 'heading', level: 1, text: 'City by city' })
    expect(cities.slice(1).every((at) => blocks[at - 1]?.kind === 'pageBreak')).toBe(true)
  })

  it("names a pairing of every city that has one before any city's second, and says how many there are", () => {
    const { group, rows, guidebooks } = aDesk(90)
    const blocks = buildBrief(aBrief({ group, rows, guidebooks }))
    const at = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'pairings')
    const table = blocks[at + 2]
    if (table?.kind !== 'table') throw new Error('there are pairings')
    const learners = table.rows.map(([learner]) => learner)
    const all = createPairings(group.cities, guidebooks, { count: 1 })
    const count = new Set(all.map(({ learner }) => learner)).size
    expect(count).toBeGreaterThan(3)
    expect(new Set(learners.slice(0, count)).size).toBe(count)
    expect(all.length).toBeGreaterThan(40)
    expect(blocks[at + 1]).toMatchObject({ text: expect.stringContaining(`These are 40 of ${all.length} pairings`) })
  })

  it('says on behalf of how many cities pairings were looked for where there are very many', () => {
    const input = aBrief()
    const cities = Array.from({ length: 201 }, () => input.group.cities)
      .flat()
      .slice(0, 201)
    const text = JSON.stringify(buildBrief({ ...input, group: { ...input.group, cities } }))
    expect(text).toContain('on behalf of the first 200 of 201 cities by name')
  })

  it('numbers the cities where their names are to stay out', () => {
    const named = aBrief()
    const numbered = JSON.stringify(
      buildBrief({ ...named, options: { ...PUBLIC_BRIEF, cityNames: false, cityPages: true } }),
    )
    for (const { city } of named.rows) expect(numbered).not.toContain(JSON.stringify(city.name))
    expect(numbered).toContain('City 1')
  })

  it('names what is left out and why', () => {
    const text = JSON.stringify(buildBrief(aBrief()))
    expect(text).toContain('2 cities on the desk are outside the filters of this brief.')
    expect(text).toContain('3 cities use an edition that could not be scored here.')
  })

  it('says which rule cities with and without a supplement are compared by', () => {
    const input = aBrief()
    const rules = [...input.group.rules, { kind: 'supplements' as const, extended: 2, names: ['kh-urban 1.0.0'] }]
    const text = JSON.stringify(buildBrief({ ...input, group: { ...input.group, rules } }))
    expect(text).toContain('2 cities have national supplements that others do not have (kh-urban 1.0.0)')
    expect(text).toContain('on the indicators that every edition here has')
  })

  it('is the same twice', () => {
    expect(buildBrief(aBrief())).toEqual(buildBrief(aBrief()))
  })
})
