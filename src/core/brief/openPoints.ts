import type { ReportInput } from '../findings/ReportInput'
import { FORMATION_FIELDS, SUPPORT_KINDS } from '../model/brief'
import { answeredLevel } from '../questionnaire/answeredLevel'
import { inScopeIndicators } from '../questionnaire/inScopeIndicators'
import type { BriefTexts } from './briefTexts'

/** Something that a reader will ask about and the assessment does not hold. `count`: of indicators in scope. */
export type OpenPoint =
  | { kind: 'text'; name: string }
  | { kind: 'profile'; name: 'population' | 'focusAreas' }
  | { kind: 'plan' }
  | { kind: 'unanswered' | 'unknown' | 'unbacked'; count: number }

/** The open points of the project formation brief: texts nobody wrote, what the profile lacks, and what is unsure about the answers. */
export function formationOpenPoints(input: ReportInput, texts: BriefTexts): OpenPoint[] {
  const support: readonly string[] = SUPPORT_KINDS
  const fields = FORMATION_FIELDS.filter((field) => !support.includes(field) && texts.formation[field] === '')
  const asks = SUPPORT_KINDS.some((kind) => texts.formation[kind] !== '')
  return [
    ...fields.map((name): OpenPoint => ({ kind: 'text', name })),
    ...(asks ? [] : [{ kind: 'text', name: 'support' } as const]),
    ...contactPoint(texts),
    ...profilePoints(input),
    ...(input.assessment.plan?.actions.length ? [] : [{ kind: 'plan' } as const]),
    ...answerPoints(input),
  ]
}

/** The open points of the business matching brief. */
export function matchingOpenPoints(input: ReportInput, texts: BriefTexts): OpenPoint[] {
  const told = texts.needs.some(({ text }) => text !== '')
  const empty = Object.entries(texts.constraints).filter(([, text]) => text === '')
  return [
    ...(told ? [] : [{ kind: 'text', name: 'needs' } as const]),
    ...(texts.kinds.length > 0 ? [] : [{ kind: 'text', name: 'kinds' } as const]),
    ...empty.map(([name]): OpenPoint => ({ kind: 'text', name })),
    ...contactPoint(texts),
    ...profilePoints(input),
  ]
}

/** A reader has to be able to reach somebody. */
function contactPoint({ contact }: BriefTexts): OpenPoint[] {
  return contact.email === '' && contact.phone === '' ? [{ kind: 'text', name: 'contact' }] : []
}

function profilePoints({ assessment: { city } }: ReportInput): OpenPoint[] {
  const points: OpenPoint[] = []
  if (city.population === undefined) points.push({ kind: 'profile', name: 'population' })
  if (!city.focusAreas?.length) points.push({ kind: 'profile', name: 'focusAreas' })
  return points
}

/** Indicators in scope without a level, not known by anybody, and with a level that nothing backs; each kind where there are any. */
function answerPoints({ guidebook, assessment }: ReportInput): OpenPoint[] {
  const counts = { unanswered: 0, unknown: 0, unbacked: 0 }
  for (const { id } of inScopeIndicators(guidebook, assessment)) {
    const answer = assessment.answers[id]
    const level = answeredLevel(answer, guidebook)
    if (answer?.level === 'unknown') counts.unknown += 1
    else if (level === null && answer?.level !== 'na') counts.unanswered += 1
    else if (level !== null && level > 0 && (answer?.evidence ?? 'none') === 'none') counts.unbacked += 1
  }
  const kinds = ['unanswered', 'unknown', 'unbacked'] as const
  return kinds.flatMap((kind): OpenPoint[] => (counts[kind] > 0 ? [{ kind, count: counts[kind] }] : []))
}
