import type { ReportInput } from '../findings/ReportInput'
import {
  CONSTRAINTS,
  CONTACT_FIELDS,
  type Constraint,
  type ContactField,
  FORMATION_FIELDS,
  type FormationField,
  SUPPORT_KINDS,
  type SupportKind,
} from '../model/brief'
import { prefillBriefs } from './prefillBriefs'

/** The texts of both briefs as they go out: what a person wrote, else what the assessment holds, else empty. Trimmed. */
export type BriefTexts = {
  contact: Record<ContactField, string>
  formation: Record<FormationField, string>
  constraints: Record<Constraint, string>
  /** The profile's focus areas, and others that something was written for, with what is to be solved. */
  needs: readonly { area: string; text: string }[]
  kinds: readonly SupportKind[]
}

/** The texts of an assessment's briefs. Kinds of support looked for: as chosen, else those that the formation brief asks for. */
export function briefTexts(input: ReportInput): BriefTexts {
  const { city, briefs = {} } = input.assessment
  const prefill = prefillBriefs(input)
  const { needs = {}, kinds, ...constraints } = briefs.matching ?? {}
  const formation = withOwn(FORMATION_FIELDS, prefill.formation, briefs.formation)
  const areas = [...new Set([...(city.focusAreas ?? []), ...Object.keys(needs)])]
  return {
    contact: withOwn(CONTACT_FIELDS, prefill.contact, briefs.contact),
    formation,
    constraints: withOwn(CONSTRAINTS, prefill.constraints, constraints),
    needs: areas.map((area) => ({ area, text: (Object.hasOwn(needs, area) ? (needs[area] ?? '') : '').trim() })),
    kinds: SUPPORT_KINDS.filter((kind) => (kinds ? kinds.includes(kind) : formation[kind] !== '')),
  }
}

function withOwn<Field extends string>(
  fields: readonly Field[],
  prefill: Record<Field, string>,
  own: Partial<Record<Field, string | undefined>> | undefined,
): Record<Field, string> {
  const texts = { ...prefill }
  for (const field of fields) texts[field] = (own?.[field] ?? prefill[field]).trim()
  return texts
}

/** The points of a text: its lines that are not blank. */
export function pointsOf(text: string): string[] {
  return text.split('\n').flatMap((line) => line.trim() || [])
}
