import { editionLabel } from '../editions/editionLabel'
import type { Answer, Assessment } from '../model/assessment'
import { EVIDENCE, type Evidence } from '../model/evidence'
import type { Guidebook, Indicator } from '../model/guidebook'
import { consideredIndicators } from '../questionnaire/consideredIndicators'
import { csvCell } from './csvCell'
import { type CsvEntry, entryRows, ROW_COLUMNS, type RowCell } from './assessmentRows'
import { neutraliseText } from './neutraliseText'

const HEADER = ROW_COLUMNS.map(({ name }) => name).join(',')

/**
 * The CSV of one or more assessments (contract.md): RFC 4180, UTF-8 with byte order mark, a row per city and indicator of its scope, in guidebook
 * order, then one per answer that the edition does not have, not scored. Scores are unrounded, 0 to 100.
 */
export function assessmentCsv(entries: readonly CsvEntry[]): string {
  const rows = entries.flatMap(entryRows).map((cells) => cells.map(csvCell).join(','))
  return `\uFEFF${[COLUMNS, ...rows].map((row) => `${row}\r\n`).join('')}`
}

function entryRows({ guidebook, assessment }: CsvEntry): Cell[][] {
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

function row(assessment: Assessment, indicator: RowIndicator, answer: Answer, scores: readonly Cell[]): Cell[] {
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

/** Claimed and evidenced score of one answer (method.md §3, §5); nothing where it has no level on the scale. */
function scoresOf({ scale, scoring }: Guidebook, { level, evidence }: Answer): Cell[] {
  if (typeof level !== 'number' || !Number.isInteger(level) || level < 0 || level > scale.max) return [null, null]
  const backing: Evidence = EVIDENCE.find((known) => known === evidence) ?? 'none'
  const cap = scoring.evidenceCaps[backing]
  return [(100 * level) / scale.max, (100 * Math.min(level, cap)) / scale.max]
  const rows = entries.flatMap(entryRows).map((cells) => cells.map(cellText).join(','))
  return `\uFEFF${[HEADER, ...rows].map((row) => `${row}\r\n`).join('')}`
}

function cellText(cell: RowCell): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  const safe = neutraliseText(cell)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
