import type { Assessment } from '../../core/model/assessment'
import type { Path } from '../../core/model/MemberRow'

/** The day on which a value itself came about. `evidence`: the date of the evidence; `workshop`: the day of the workshop that agreed on it. */
export type OwnDate = { kind: 'evidence' | 'workshop'; date: string }

/** Members of an answer that a workshop settles. */
const AGREED: ReadonlySet<string> = new Set(['level', 'votes'])

/** The day of the value at this place, where the copy tells one beside its own. */
export function ownDate({ answers, workshop }: Assessment, [first, second = '', third = '']: Path): OwnDate | null {
  const held = workshop?.date
  if (first === 'workshop') return held && second !== 'date' ? { kind: 'workshop', date: held } : null
  if (first !== 'answers') return null
  const agreed = workshop !== undefined && Object.hasOwn(workshop.decisions, second)
  if (AGREED.has(third) && agreed && held) return { kind: 'workshop', date: held }
  const date = third === 'evidence' && Object.hasOwn(answers, second) ? answers[second]?.evidenceDate : undefined
  return date ? { kind: 'evidence', date } : null
}
