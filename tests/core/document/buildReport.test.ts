import { describe, expect, it } from 'vitest'
import { buildReport, reportMeta } from '../../../src/core/document/buildReport'
import type { ReportBlock } from '../../../src/core/document/ReportBlock'
import type { ReportInput } from '../../../src/core/findings/ReportInput'
import { type Answer, type Assessment, FOCUS_AREAS } from '../../../src/core/model/assessment'
import document from '../../../src/i18n/locales/en/document.json'
import { aGuidebook, anAssessment, aReportInput } from './aReportInput'

const answered: Record<string, Answer> = {
  map: { level: 3, evidence: 'documented', evidenceDate: '2026-05-01', links: ['https://example.org/a'], target: 4 },
  lead: { level: 1, note: 'No mandate yet', owner: 'Sokha', due: '2027-01-31' },
  cost: { level: 'na', note: 'Paid by the state' },
  talk: { level: 'unknown' },
  test: { level: 'na' },
  bill: { level: 2, votes: { counts: [0, 1, 2, 0, 0], dissent: 'Too high' } },
}
const open: Record<string, Answer> = {
  map: { level: 4 },
  lead: { level: 4 },
  cost: { level: 4 },
  talk: { level: 4 },
  test: { level: 4 },
  bill: { level: 4 },
}
const withEveryStatus: Record<string, Answer> = {
  map: { level: 4, target: 4 },
  lead: { level: 1, target: 3, due: '2026-01-31' },
  cost: { level: 1, owner: 'Dara' },
  talk: { level: 0 },
}
const SUPPLEMENT = { id: 'heat', version: '1.2.0' }
function earlierOf(
  answers: Record<string, Answer>,
  more: Partial<Assessment> = {},
): NonNullable<ReportInput['earlier']> {
  const assessment = anAssessment(answers, { date: '2025-11-23', ...more })
  return { assessment, guidebook: aGuidebook(), changes: [] }
}
const profile = {
  title: 'A title',
  preparedBy: 'The team',
  city: {
    name: 'Testville',
    country: 'KH',
    population: 119000,
    project: 'Buses',
    initiative: 'area',
    focusAreas: [...FOCUS_AREAS],
  },
} as const

/** Assessments that together reach every branch of the report. */
const inputs: Partial<ReportInput>[] = [
  { assessment: anAssessment(answered, { ...profile, city: { ...profile.city, focusAreas: [...FOCUS_AREAS] } }) },
  { assessment: anAssessment({}), sample: true, origin: 'changed' },
  { assessment: anAssessment(open, { phase: 'late' }), origin: 'sealed' },
  { assessment: anAssessment({ map: { level: 4 } }, { phase: 'late', scope: 'quick' }), origin: 'unsealed' },
  { assessment: anAssessment(answered, { guidebook: { id: 'other', version: '9.0.0', supplements: [SUPPLEMENT] } }) },
  { assessment: anAssessment({ ...answered, gone: { level: 2 } }, { scope: 'quick' }), earlier: earlierOf(open) },
  { assessment: anAssessment(open), earlier: earlierOf({}, { phase: 'late', scope: 'quick', date: '2027-01-01' }) },
  { assessment: anAssessment(open), earlier: earlierOf(open, { guidebook: { id: 'small', version: '0.9.0' } }) },
  { assessment: anAssessment(withEveryStatus), withheld: { notes: true, names: false } },
  { assessment: anAssessment({}), withheld: { notes: false, names: true } },
  { assessment: anAssessment({ cost: { level: 'na' } }), withheld: { notes: true, names: true } },
]

function findKey(key: string): boolean {
  const value = key
    .replace(/^document\./, '')
    .split('.')
    .reduce<unknown>((tree, step) => (isTree(tree) ? (tree[step] ?? tree[`${step}_other`]) : undefined), document)
  return typeof value === 'string'
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function reportOf(more: Partial<ReportInput>): ReportBlock[] {
  return buildReport(aReportInput(more.assessment ?? anAssessment({}), more))
}

const records = (blocks: ReportBlock[]) => blocks.flatMap((block) => (block.kind === 'record' ? [block] : []))

describe('buildReport', () => {
  it('uses only words that the document has, with all their values', () => {
    const used = new Map<string, Set<string>>()
    for (const more of inputs) {
      const words: ReportInput['words'] = (key, values = {}) => {
        used.set(key, new Set([...(used.get(key) ?? []), ...Object.keys(values)]))
        return key
      }
      const input = aReportInput(more.assessment ?? anAssessment({}), { ...more, words })
      buildReport(input)
      reportMeta(input, { createdAt: '2026-11-24T08:00:00.000Z', language: 'en', file: '{}' })
    }
    expect(used.size).toBeGreaterThan(100)
    expect([...used.keys()].filter((key) => !findKey(key))).toEqual([])
  })

  it('gives words every value that their placeholders name', () => {
    const missing: string[] = []
    const words: ReportInput['words'] = (key, values = {}) => {
      const text = key
        .split('.')
        .slice(1)
        .reduce<unknown>((tree, step) => (isTree(tree) ? (tree[step] ?? tree[`${step}_other`]) : undefined), document)
      for (const [, name] of String(text).matchAll(/\{\{(\w+)\}\}/g)) {
        if (name && !(name in values)) missing.push(`${key}: ${name}`)
      }
      return key
    }
    for (const more of inputs) reportOf({ ...more, words })
    expect(missing).toEqual([])
  })

  it('has a record of every considered indicator, in guidebook order', () => {
    const titles = records(reportOf({ assessment: anAssessment({}, { scope: 'quick' }) })).map(({ title }) => title)
    expect(titles).toEqual(['map', 'lead', 'cost', 'test', 'bill'].map((id) => `Title of ${id}`))
  })

  it('says in a record what was answered, planned and comes next', () => {
    const [map, lead, , talk] = records(reportOf({ assessment: anAssessment(answered) }))
    expect(map?.level).toBe(3)
    expect(map?.fields.map(({ text }) => text)).toEqual([
      'Prompt of map',
      'document.record.levelWords(3|Implemented|map anchor 3)',
      'document.record.evidenceDated(Documented|May 1, 2026)',
      '',
      '4 · Improving',
      'map step from 3',
    ])
    expect(map?.tag).toBe('document.record.tag(P1-01|Aim)')
    expect(map?.fields.flatMap(({ links = [] }) => links)).toEqual(['https://example.org/a'])
    expect(lead?.fields.map(({ text }) => text)).toContain('Sokha')
    expect(talk).toMatchObject({ level: null, tone: 'muted' })
  })

  it('lists exclusions with their reasons and flags those without', () => {
    const list = listUnder(reportOf({ assessment: anAssessment(answered) }), 'exclusions')
    expect(list).toEqual([
      { text: 'document.named(P1-03|Title of cost)', detail: 'Paid by the state' },
      { text: 'document.named(P2-01|Title of test)', detail: 'document.exclusions.noReason()' },
    ])
  })

  it('lists what nobody knew and whom to ask', () => {
    const list = listUnder(reportOf({ assessment: anAssessment(answered) }), 'unknowns')
    expect(list).toEqual([
      { text: 'document.named(P1-04|Title of talk)', detail: 'document.unknowns.ask(Early|owner of talk)' },
    ])
  })

  it('warns of sample data on the cover and in the summary, and only there where it is a sample', () => {
    const warned = (blocks: ReportBlock[]) => JSON.stringify(blocks).split('document.sample').length - 1
    expect(warned(reportOf({ sample: true }))).toBe(2)
    expect(warned(reportOf({}))).toBe(0)
  })

  it('plots no figure where nothing is answered', () => {
    const blocks = reportOf({ assessment: anAssessment({}) })
    expect(blocks.some(({ kind }) => kind === 'radar')).toBe(false)
    const heatmap = blocks.find((block) => block.kind === 'heatmap')
    expect(heatmap?.kind === 'heatmap' && heatmap.rows.flatMap(({ cells }) => cells)).toEqual(
      Array.from({ length: 8 }, () => ({ value: null, text: '–' })),
    )
  })

  it('gives every heading an id of its own', () => {
    const ids = reportOf({ assessment: anAssessment(answered) }).flatMap((block) =>
      block.kind === 'heading' ? [block.id] : [],
    )
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toContain('phase-late')
  })

  it('is the same for the same input', () => {
    expect(reportOf({ assessment: anAssessment(answered) })).toEqual(reportOf({ assessment: anAssessment(answered) }))
  })
})

function listUnder(blocks: ReportBlock[], id: string) {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.id === id)
  const list = blocks[at + 1]
  return list?.kind === 'list' ? list.items : null
}
