// What the assessment holds already for its briefs. Nothing is invented: a text that nothing in the assessment gives stays empty.

import { nextSteps } from '../findings/nextSteps'
import type { ReportInput } from '../findings/ReportInput'
import type { Constraint, ContactField, FormationField } from '../model/brief'
import type { Action } from '../model/plan'
import { focusAreaTitle } from '../texts/focusAreaTitle'

/** Longest list of next steps that is proposed. */
const STEPS = 6

/** Texts for every field of both briefs; empty where the assessment holds nothing. Lists have one point per line. */
export type Prefill = {
  contact: Record<ContactField, string>
  formation: Record<FormationField, string>
  constraints: Record<Constraint, string>
}

/** Fills the briefs from profile, plan and gaps. No owner of an answer or action is named: who is named is for a person to write. */
export function prefillBriefs(input: ReportInput): Prefill {
  const { assessment, words } = input
  const { city, preparedBy } = assessment
  const open = openActions(input)
  const needing = (...needs: readonly string[]) =>
    lines(
      open
        .filter((action) => (action.needs ?? []).some((need) => needs.includes(need)))
        .map((own) => costed(input, own)),
    )
  const partners = open.filter(({ lead }) => lead !== 'city').flatMap(({ department }) => department?.trim() || [])
  return {
    contact: { name: preparedBy?.trim() ?? '', organisation: '', email: '', phone: '' },
    formation: {
      challenge: '',
      vision: '',
      priority: (city.focusAreas ?? []).map((area) => focusAreaTitle(area, words)).join(', '),
      concept: city.project?.trim() ?? '',
      study: '',
      finance: needing('funds'),
      people: needing('training'),
      technology: '',
      regulation: needing('law', 'standards'),
      partners: lines([...new Set(partners)]),
      steps: open.length > 0 ? lines(open.slice(0, STEPS).map((action) => dated(input, action))) : stepsOf(input),
    },
    constraints: { standards: '', openness: '', budget: bandsOf(input, open), timetable: timetableOf(input, open) },
  }
}

/** What of the plan is still to do, the earliest first; those without a day last. */
function openActions({ assessment }: ReportInput): Action[] {
  const day = ({ start, due }: Action) => start ?? due ?? '9999'
  return (assessment.plan?.actions ?? [])
    .filter(({ status }) => status === 'planned' || status === 'started')
    .toSorted((a, b) => (day(a) < day(b) ? -1 : Number(day(a) > day(b))))
}

function costed({ outline, words }: ReportInput, { title, cost }: Action): string {
  const band = cost === undefined ? undefined : (outline.costs?.[cost]?.title ?? cost)
  return band === undefined ? title : words('brief.prefill.costed', { title, band })
}

function dated({ format, words }: ReportInput, { title, due }: Action): string {
  return due === undefined ? title : words('brief.prefill.dated', { title, date: format.day(due) })
}

/** The steps that matter most by the answers, where there is no plan; an answer that has to be found first is none. */
function stepsOf(input: ReportInput): string {
  return lines(
    nextSteps(input)
      .flatMap(({ text }) => text ?? [])
      .slice(0, STEPS),
  )
}

/** Cost bands of what is still to do, with how many actions each has. */
function bandsOf({ guidebook, outline, words }: ReportInput, open: readonly Action[]): string {
  return lines(
    (guidebook.costs ?? []).flatMap(({ id }) => {
      const count = open.filter(({ cost }) => cost === id).length
      const { title = id, meaning = '' } = outline.costs?.[id] ?? {}
      return count === 0 ? [] : [words('brief.prefill.band', { band: title, meaning, count })]
    }),
  )
}

/** From the first day to the last of what is still to do; of the targets where there is no plan. */
function timetableOf({ assessment, format, words }: ReportInput, open: readonly Action[]): string {
  const starts = open.flatMap(({ start }) => start ?? []).toSorted()
  const targets = Object.values(assessment.answers).flatMap(({ target, due }) =>
    target === undefined ? [] : (due ?? []),
  )
  const dues = (open.length > 0 ? open.flatMap(({ due }) => due ?? []) : targets).toSorted()
  const [from, until] = [starts[0], dues.at(-1)]
  if (until === undefined) return ''
  if (from === undefined) return words('brief.prefill.until', { until: format.day(until) })
  return words('brief.prefill.fromUntil', { from: format.day(from), until: format.day(until) })
}

function lines(points: readonly string[]): string {
  return points.join('\n')
}
