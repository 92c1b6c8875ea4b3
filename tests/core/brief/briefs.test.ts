import { describe, expect, it } from 'vitest'
import { briefMeta } from '../../../src/core/document/brief/briefParts'
import { formationBrief } from '../../../src/core/document/brief/formationBrief'
import { matchingBrief } from '../../../src/core/document/brief/matchingBrief'
import { matchingCatalogue } from '../../../src/core/document/brief/matchingCatalogue'
import { publishableAssessment } from '../../../src/core/document/publishableAssessment'
import type { ReportBlock } from '../../../src/core/document/ReportBlock'
import type { Assessment } from '../../../src/core/model/assessment'
import { createFormat } from '../../../src/i18n/useFormat'
import { anId } from '../files/anAssessment'
import { aBriefInput, anAction, aPlan, english, textOf } from './aBriefInput'

const CONTACT = { name: 'Sok Dara', organisation: 'City Hall', email: 'dara@example.org', phone: '+855 1' }
const ANSWERS = {
  map: { level: 3, evidence: 'documented', note: 'A private note', owner: 'An owner' },
  lead: { level: 1 },
  cost: { level: 'unknown' },
} as const
const city = { name: 'Testville', country: 'KH', population: 119000, focusAreas: ['civic-social', 'safety-security'] }

const FULL: Partial<Assessment> = {
  city,
  plan: aPlan(anAction(1, { needs: ['funds'], due: '2027-06-30' })),
  briefs: {
    contact: CONTACT,
    formation: {
      challenge: 'Floods every year.\nFour thousand homes.',
      vision: 'Dry homes by 2030.',
      concept: 'Pumps',
      study: 'Where the water comes from',
      partners: 'The university',
    },
    matching: {
      needs: { 'civic-social': 'Warn people in time.' },
      kinds: ['technology', 'a kind of later days'],
      standards: 'Open messages',
      openness: 'The city owns the data',
      budget: 'Up to 50,000 US dollars',
      timetable: 'Offers by May',
    },
  },
}

const headings = (blocks: readonly ReportBlock[], level = 2) =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [block.text] : []))
const under = (blocks: readonly ReportBlock[], heading: string) => {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading)
  const end = blocks.findIndex((block, index) => index > start && block.kind === 'heading' && block.level < 3)
  return textOf(blocks.slice(start + 1, end === -1 ? undefined : end))
}

describe('formationBrief', () => {
  it('tells its sections in order, with what was written', () => {
    const blocks = formationBrief(aBriefInput(ANSWERS, FULL))
    expect(headings(blocks)).toEqual([
      'City and challenge',
      'Vision',
      'Priority area',
      'Project concept',
      'Readiness',
      'Support asked for',
      'Partners',
      'Next steps',
      'Contact',
      'Open points',
    ])
    expect(under(blocks, 'City and challenge')).toBe('Floods every year.\nFour thousand homes.')
    expect(headings(blocks, 3)).toEqual(['Study', 'Finance'])
    expect(under(blocks, 'Next steps')).toContain('Action 1 (due Jun 30, 2027)')
    expect(under(blocks, 'Contact')).toContain('E-mail: dara@example.org')
  })

  it('gives readiness by dimension with the evidence behind it', () => {
    const text = under(formationBrief(aBriefInput(ANSWERS, FULL)), 'Readiness')
    expect(text).toContain('Tech | 75 | 75 | 100% | 1 of 1 answers')
    expect(text).toContain('Money | 25 | 25 | 50% | 0 of 1 answers')
  })

  it('lists what is open, counted from the answers, and says so where a text is missing', () => {
    const blocks = formationBrief(aBriefInput(ANSWERS, FULL))
    expect(
      under(blocks, 'Open points')
        .split('\n')
        .filter((line) => line !== '')
        .slice(0, -1),
    ).toEqual([
      '1 indicator in scope is not answered.',
      'For 1 indicator in scope nobody knew the answer.',
      '1 level in scope is claimed without evidence.',
    ])
    const bare = formationBrief(aBriefInput())
    expect(under(bare, 'Vision')).toBe('Not told yet; listed under open points.')
    const open = under(bare, 'Open points')
    for (const name of [
      'City and challenge',
      'Vision',
      'Priority area',
      'Project concept',
      'Support asked for',
      'Partners',
      'Next steps',
      'Contact',
      'Population',
      'Focus areas',
    ]) {
      expect(open).toContain(`${name}: not told yet.`)
    }
    expect(open).toContain('There is no plan of actions yet.')
  })

  it('takes a text that was emptied on purpose as not told', () => {
    const blocks = formationBrief(
      aBriefInput({}, { city: { ...city, project: 'Buses' }, briefs: { formation: { concept: ' ' } } }),
    )
    expect(textOf(blocks)).not.toContain('Buses')
    expect(under(blocks, 'Open points')).toContain('Project concept: not told yet.')
  })

  it('holds no note and no owner', () => {
    const text = textOf([...formationBrief(aBriefInput(ANSWERS, FULL)), ...matchingBrief(aBriefInput(ANSWERS, FULL))])
    expect(text).not.toMatch(/private note|An owner/)
  })
})

describe('matchingBrief', () => {
  it('tells needs by focus area, terms, and whom to turn to', () => {
    const blocks = matchingBrief(aBriefInput(ANSWERS, FULL))
    const needs = under(blocks, 'What the city wants to solve')
    expect(needs).toBe(
      'Civic and social\nWarn people in time.\nAlso a focus area, without a statement yet: Safety and security.',
    )
    expect(under(blocks, 'What is needed')).toBe('Technology')
    expect(under(blocks, 'Constraints')).toContain('Openness and exit terms | The city owns the data')
    expect(under(blocks, 'Open points')).toContain('None')
  })

  it('looks for what the formation brief asks for until a person chooses', () => {
    const { matching: _chosen, ...briefs } = FULL.briefs ?? {}
    expect(under(matchingBrief(aBriefInput(ANSWERS, { ...FULL, briefs })), 'What is needed')).toBe('Study, Finance')
  })

  it('lists what is open where nothing was written', () => {
    const open = under(matchingBrief(aBriefInput()), 'Open points')
    for (const name of [
      'What the city wants to solve',
      'What is needed',
      'Standards',
      'Budget band',
      'Timetable',
      'Contact',
    ]) {
      expect(open).toContain(`${name}: not told yet.`)
    }
  })
})

describe('matchingCatalogue', () => {
  const frame = { words: english, format: createFormat('en'), generatedOn: '2026-11-24' }
  const other = aBriefInput(
    {},
    { id: anId(2), city: { name: 'Alphaton', country: 'TH', focusAreas: ['civic-social'] } },
  )
  const blocks = matchingCatalogue([aBriefInput(ANSWERS, FULL), other], { ...frame, title: 'Catalogue 2026' })

  it('indexes cities by focus area and by need', () => {
    const [areas, needs] = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
    expect(areas?.rows).toEqual([
      ['Civic and social', 'Testville, Alphaton'],
      ['Safety and security', 'Testville'],
    ])
    expect(needs?.rows).toEqual([['Technology', 'Testville']])
  })

  it('has a page a city under its name, by country and name, with ids of their own', () => {
    expect(headings(blocks, 1)).toEqual(['Catalogue 2026', 'Testville, Cambodia', 'Alphaton, Thailand'])
    expect(blocks.filter(({ kind }) => kind === 'pageBreak')).toHaveLength(2)
    const ids = blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is nothing without cities', () => {
    expect(matchingCatalogue([], frame)).toEqual([])
  })
})

describe('briefMeta', () => {
  it('carries no assessment along', () => {
    const made = { author: 'A', createdAt: '2026-11-24T00:00:00.000Z', language: 'en' }
    expect(briefMeta('A brief', aBriefInput(), made)).not.toHaveProperty('attachment')
  })
})

describe('publishableAssessment', () => {
  it('leaves the briefs out of every copy for the public, and keeps what makes it a milestone', () => {
    const milestone = { name: 'Start', frozenAt: '2026-01-01T00:00:00.000Z', of: anId(3) }
    const { assessment } = aBriefInput(ANSWERS, { ...FULL, milestone })
    for (const withheld of [
      { notes: true, names: false },
      { notes: false, names: true },
    ]) {
      const copy = publishableAssessment(assessment, withheld)
      expect(copy.briefs).toBeUndefined()
      expect(copy.milestone).toEqual(milestone)
    }
  })
})
