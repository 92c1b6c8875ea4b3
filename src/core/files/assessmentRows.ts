// Assessments as tidy rows, one a city and indicator: what CSV, spreadsheets and Parquet files hold alike.

import type { Answer, Assessment } from '../model/assessment'
import { EVIDENCE, type Evidence } from '../model/evidence'
import type { Guidebook, Indicator } from '../model/guidebook'
import { answeredLevel } from '../questionnaire/answeredLevel'
import { consideredIndicators } from '../questionnaire/consideredIndicators'
import { editionLabel } from '../texts/editionLabel'

/** The columns of a row in order (contract.md). A level is text, since it may be `na` or `unknown`. */
export const ROW_COLUMNS = [
  { name: 'city', kind: 'text' },
  { name: 'country', kind: 'text' },
  { name: 'date', kind: 'text' },
  { name: 'guidebook', kind: 'text' },
  { name: 'guidebook_version', kind: 'text' },
  { name: 'declared_phase', kind: 'text' },
  { name: 'scope', kind: 'text' },
  { name: 'indicator', kind: 'text' },
  { name: 'phase', kind: 'text' },
  { name: 'basis', kind: 'text' },
  { name: 'level', kind: 'text' },
  { name: 'evidence', kind: 'text' },
  { name: 'score', kind: 'number' },
  { name: 'evidenced_score', kind: 'number' },
  { name: 'target', kind: 'whole' },
  { name: 'owner', kind: 'text' },
  { name: 'due', kind: 'text' },
  { name: 'note', kind: 'text' },
] as const satisfies readonly { name: string; kind: 'text' | 'number' | 'whole' }[]

/** One assessment and the edition it is scored with. */
export type CsvEntry = { guidebook: Guidebook; assessment: Assessment }
/** One cell; nothing where there is nothing to tell. */
export type RowCell = string | number | null | undefined

/** The rows of one assessment: one per indicator of its scope in guidebook order, then one per answer that the edition does not have, not scored. */
export function entryRows({ guidebook, assessment }: CsvEntry): RowCell[][] {
  const known = new Set<string>(guidebook.indicators.map(({ id }) => id))
  const asked = consideredIndicators(guidebook, assessment.scope).map((indicator) => {
    const answer = answerOf(assessment, indicator.id)
    return row(assessment, indicator, answer, scoresOf(guidebook, answer))
  })
  const foreign = Object.entries(assessment.answers)
    .filter(([id]) => !known.has(id))
    .map(([id, answer]) => row(assessment, { id, phase: null, basis: null }, answer, [null, null]))
  return [...asked, ...foreign]
}

type RowIndicator = Pick<Indicator, 'id' | 'phase' | 'basis'> | { id: string; phase: null; basis: null }

function row(assessment: Assessment, indicator: RowIndicator, answer: Answer, scores: readonly RowCell[]): RowCell[] {
  const { city, date, guidebook, phase, scope } = assessment
  return [
    ...[city.name, city.country, date, guidebook.id, editionLabel(guidebook), phase, scope],
    ...[indicator.id, indicator.phase, indicator.basis, answer.level, answer.evidence, ...scores],
    ...[answer.target, answer.owner, answer.due, answer.note],
  ]
}

function answerOf({ answers }: Assessment, id: string): Answer {
  return (Object.hasOwn(answers, id) ? answers[id] : undefined) ?? {}
}

/** Claimed and evidenced score of one answer (method.md §3, §5); nothing where it has no level on the scale, or only a least one (§11). */
function scoresOf(guidebook: Guidebook, answer: Answer): RowCell[] {
  const { scale, scoring } = guidebook
  const level = answeredLevel(answer, guidebook)
  if (level === null) return [null, null]
  const backing: Evidence = EVIDENCE.find((known) => known === answer.evidence) ?? 'none'
  const cap = scoring.evidenceCaps[backing]
  return [(100 * level) / scale.max, (100 * Math.min(level, cap)) / scale.max]
}

/** Tidy rows for files that know kinds of cells: the columns of the CSV (contract.md), and the same rows. */
export type TakeawayTable = {
  columns: readonly { name: string; kind: 'text' | 'number' | 'whole' }[]
  rows: readonly (readonly (string | number | null)[])[]
}

/**
 * The rows of many cities, one a city and indicator, with every cell of the kind that its column says. What is to stay out, such as notes and
 * owners, must have been taken out of the assessments before (`publishableAssessment`).
 */
export function takeawayTable(entries: readonly CsvEntry[]): TakeawayTable {
  const rows = entries
    .flatMap(entryRows)
    .map((cells) => cells.map((cell, at) => typedCell(cell, ROW_COLUMNS[at]?.kind)))
  return { columns: ROW_COLUMNS, rows }
}

function typedCell(cell: RowCell, kind: 'text' | 'number' | 'whole' | undefined): string | number | null {
  if (cell === null || cell === undefined) return null
  return kind === 'text' ? String(cell) : cell
}
