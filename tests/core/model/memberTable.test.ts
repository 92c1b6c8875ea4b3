import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { publishableAssessment } from '../../../src/core/document/publishableAssessment'
import { assessmentSchema, FORMAT_VERSION } from '../../../src/core/model/assessment'
import { type MemberRow, type Path, rowIn } from '../../../src/core/model/MemberRow'
import { memberTable, ownerOf, rowAt } from '../../../src/core/model/memberTable'
import merge from '../../../src/i18n/locales/en/merge.json'
import { aFullAssessment } from './aFullAssessment'

/** A part of a JSON Schema, as far as members go. */
type Schema = {
  properties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
  items?: Schema
  anyOf?: Schema[]
}

/** Every member that a schema names, as a path; `*` stands for any name or position. */
function membersOf({ properties, additionalProperties, items, anyOf = [] }: Schema, path: Path = []): string[] {
  const inner = (name: string, schema: Schema) => [[...path, name].join('.'), ...membersOf(schema, [...path, name])]
  const isRecord = !properties && typeof additionalProperties === 'object'
  return [
    ...Object.entries(properties ?? {}).flatMap(([name, schema]) => inner(name, schema)),
    ...(items ? membersOf(items, [...path, '*']) : []),
    ...(isRecord ? membersOf(additionalProperties, [...path, '*']) : []),
    ...anyOf.flatMap((schema) => membersOf(schema, path)),
  ]
}

/** Every row of the table with its path; rows of entries count with their list. */
function rowsOf(row: MemberRow, path: Path = []): [string, MemberRow][] {
  const named = Object.entries(row.members ?? {}).flatMap(([name, own]) => {
    const at = [...path, name]
    return [[at.join('.'), own] as [string, MemberRow], ...rowsOf(own, at)]
  })
  return [...named, ...(row.each ? rowsOf(row.each, [...path, '*']) : [])]
}

const rows = rowsOf(memberTable)
const schema: Schema = JSON.parse(
  JSON.stringify(z.toJSONSchema(assessmentSchema({ phaseIds: ['dawn'], max: 4 }), { io: 'input' })),
)

describe('memberTable', () => {
  it('has a row for every member of the format, and for nothing else', () => {
    expect(rows.map(([path]) => path).toSorted()).toEqual(membersOf(schema).toSorted())
  })

  it('says of no member that a later format than this brought it, and of none in a file of the first that it came later', () => {
    for (const [path, { since }] of rows) expect([path, since <= FORMAT_VERSION]).toEqual([path, true])
    const first = JSON.parse(readFileSync(new URL('../../fixtures/files/assessment-v1.json', import.meta.url), 'utf8'))
    const later = (value: unknown, row: MemberRow | undefined, path: string): string[] => {
      if (row && row.since > 1) return [path]
      if (typeof value !== 'object' || value === null) return []
      return Object.entries(value).flatMap(([name, own]) => later(own, row && rowIn(row, name), `${path}.${name}`))
    }
    expect(later(first, memberTable, '')).toEqual([])
  })

  it('has copies compared inside of these, and of nothing else', () => {
    const opened = rows.filter(([, { asks }]) => asks === 'inside').map(([path]) => path)
    expect(opened).toEqual([
      'city',
      'answers',
      'answers.*.attachments',
      'plan',
      'plan.actions',
      'scenarios',
      'workshop',
      'workshop.decisions',
      'briefs',
      'briefs.contact',
      'briefs.formation',
      'briefs.matching',
      'briefs.matching.needs',
      'putToVote',
    ])
    for (const entry of [
      ['answers', 'x'],
      ['plan', 'actions', 'x'],
      ['scenarios', 'x'],
    ]) {
      expect(rowAt(entry)?.asks).toBe('inside')
    }
  })

  it('counts what says which assessment this is, and when, as no content', () => {
    const none = rows.filter(([, { asks }]) => asks === 'nothing').map(([path]) => path)
    expect(none).toEqual(['format', 'formatVersion', 'id', 'guidebook', 'createdAt', 'updatedAt', 'integrity'])
  })

  it('has a word for every member that somebody may be asked about', () => {
    const words: Record<string, string> = merge.members
    const asked = rows.filter(([path, { asks, thing }]) => {
      const isBrief = path.startsWith('briefs.')
      return !isBrief && !thing && asks === 'whole' && !path.includes('guidebook') && !path.includes('integrity')
    })
    const names = asked.map(([path]) => path.split('.').at(-1) ?? '')
    // An id is never a difference, and the answer's own number of what is attached is nothing to read.
    const unsaid = ['id', 'of', 'frozenAt', 'size', 'sha256', 'role', 'count', 'kind', 'from', 'indicator']
    expect(names.filter((name) => !Object.hasOwn(words, name) && !unsaid.includes(name))).toEqual([])
  })
})

describe('ownerOf', () => {
  it.each([
    [['answers', 'first', 'note'], 'answer', ['answers', 'first']],
    [['answers', 'first', 'votes'], 'answer', ['answers', 'first']],
    [['putToVote', 'first'], 'answer', ['answers', 'first']],
    [['plan', 'actions', 'a1', 'owner'], 'action', ['plan', 'actions', 'a1']],
    [['plan', 'stranger'], 'profile', []],
    [['scenarios', 's1', 'levels'], 'scenario', ['scenarios', 's1']],
    [['workshop', 'decisions', 'first'], 'workshop', ['workshop']],
    [['briefs', 'matching', 'needs', 'water'], 'briefs', ['briefs']],
    [['city', 'name'], 'profile', []],
    [['stranger'], 'profile', []],
  ])('of %j is %s', (path, thing, own) => {
    expect(ownerOf(path)).toEqual({ thing, path: own })
  })
})

describe('the public copy', () => {
  /** Every place of a value that holds no other, with `*` for names and positions where the table has them. */
  const leaves = (value: unknown, row: MemberRow | undefined, path: Path = []): string[] => {
    if (typeof value !== 'object' || value === null) return [path.join('.')]
    return Object.entries(value).flatMap(([name, own]) => {
      const isNamed = row?.members && Object.hasOwn(row.members, name)
      return leaves(own, row && rowIn(row, name), [...path, isNamed ? name : '*'])
    })
  }
  const told = (withheld: { notes: boolean; names: boolean }) =>
    new Set(leaves(publishableAssessment(aFullAssessment(), withheld), memberTable))
  const whole = new Set(leaves(aFullAssessment(), memberTable))
  const gone = (withheld: { notes: boolean; names: boolean }) => {
    const left = told(withheld)
    return [...whole].filter((path) => !left.has(path))
  }

  const both = [
    'answers.*.votes.dissent',
    'scenarios.*.id',
    'scenarios.*.name',
    'scenarios.*.levels.*',
    'scenarios.*.evidence.*',
    'workshop.decisions.*.dissent',
    'briefs.contact.name',
    'briefs.contact.organisation',
    'briefs.contact.email',
    'briefs.contact.phone',
    'briefs.formation.challenge',
    'briefs.formation.vision',
    'briefs.formation.steps',
    'briefs.matching.needs.*',
    'briefs.matching.kinds.*',
    'briefs.matching.budget',
    'putToVote.*',
    'integrity.algorithm',
    'integrity.digest',
  ]
  const notes = [
    'answers.*.note',
    'answers.*.links.*',
    'answers.*.reviewed.comment',
    'answers.*.attachments.*.name',
    'answers.*.attachments.*.size',
    'answers.*.attachments.*.sha256',
    'plan.actions.*.note',
    'workshop.decisions.*.reason',
    'notesLanguage',
  ]
  const names = [
    'preparedBy',
    'answers.*.owner',
    'answers.*.reviewed.by',
    'answers.*.reviewed.date',
    'answers.*.reviewed.outcome',
    'answers.*.reviewed.comment',
    'plan.actions.*.owner',
    'workshop.participants.names.*',
  ]

  it('lacks these where notes are withheld, and nothing else', () => {
    expect(gone({ notes: true, names: false }).toSorted()).toEqual([...both, ...notes].toSorted())
  })

  it('lacks these where names are withheld, and nothing else', () => {
    expect(gone({ notes: false, names: true }).toSorted()).toEqual([...both, ...names].toSorted())
  })

  it('is a file that the app reads, whatever is withheld', () => {
    const read = assessmentSchema({ phaseIds: ['dawn', 'noon'], max: 4 })
    for (const [withNotes, withNames] of [
      [true, true],
      [true, false],
      [false, true],
    ] as const) {
      const copy = publishableAssessment(aFullAssessment(), { notes: withNotes, names: withNames })
      expect(read.safeParse(copy).error?.issues ?? []).toEqual([])
    }
  })
})
