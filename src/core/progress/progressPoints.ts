import type { Assessment } from '../model/assessment'
import type { AssessmentRecord } from '../model/record'
import { plainName } from '../texts/plainName'

/** One moment of a city's work: the open assessment, a milestone frozen from it or from a sibling, or another assessment of the city. */
export type ProgressPoint = {
  kind: 'open' | 'milestone' | 'assessment'
  assessment: Assessment
  /** ISO 8601 day on which it stands. */
  on: string
}

/**
 * The points in time of an assessment's city, in order of time, the open assessment last among those of one day. A milestone stands at the
 * day it was frozen, any other assessment at its own date; the open one never stands before a milestone of its own. Samples only among themselves.
 * @param dayOf the day of an instant (ISO 8601) in the calendar of whoever looks
 */
export function progressPoints(
  open: AssessmentRecord,
  records: readonly AssessmentRecord[],
  dayOf: (instant: string) => string,
): ProgressPoint[] {
  const standsOn = ({ date, milestone }: Assessment) => (milestone ? dayOf(milestone.frozenAt) : date)
  const { assessment } = open
  const own = assessment.milestone?.of ?? assessment.id
  const others = records.filter(
    (record) =>
      record.assessment.id !== assessment.id &&
      record.sample === open.sample &&
      (rootOf(record.assessment) === own || isSameCity(record.assessment.city, assessment.city)),
  )
  const points = others.map(({ assessment: other }): ProgressPoint => {
    return { kind: other.milestone ? 'milestone' : 'assessment', assessment: other, on: standsOn(other) }
  })
  const frozen = others.filter((record) => record.assessment.milestone?.of === assessment.id)
  const on = [standsOn(assessment), ...frozen.map((record) => standsOn(record.assessment))].toSorted().at(-1)
  points.push({ kind: 'open', assessment, on: on ?? assessment.date })
  return points.toSorted((a, b) => compare(a.on, b.on) || compare(instantOf(a), instantOf(b)))
}

/** Whether two cities are one: the same country and the same name, however it is spelled. */
export function isSameCity(a: Assessment['city'], b: Assessment['city']): boolean {
  return a.country === b.country && plainName(a.name) === plainName(b.name)
}

function rootOf({ id, milestone }: Assessment): string {
  return milestone?.of ?? id
}

/** Within a day: other assessments, milestones in the order of freezing, the open one. */
function instantOf({ kind, assessment }: ProgressPoint): string {
  if (kind === 'open') return '3'
  return assessment.milestone ? `2 ${assessment.milestone.frozenAt}` : `1 ${assessment.id}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
