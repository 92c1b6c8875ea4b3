// The briefs of the open assessment. Every text is written before it is shown; undefined gives a text back to what the assessment holds.
import type { Briefs, Constraint, ContactField, FormationField, SupportKind } from '../core/model/brief'
import { changeAssessment } from './openAssessment'

/** Sets a text of the project formation brief. */
export function setFormationText(field: FormationField, text: string | undefined): void {
  change((briefs) => ({ ...briefs, formation: withMember(briefs.formation ?? {}, field, text) }), `formation.${field}`)
}

/** Sets what an offer has to fit, in the business matching brief. */
export function setConstraint(field: Constraint, text: string | undefined): void {
  change((briefs) => ({ ...briefs, matching: withMember(briefs.matching ?? {}, field, text) }), `matching.${field}`)
}

/** Sets what is to be solved in a focus area; an empty text removes it. */
export function setNeed(area: string, text: string): void {
  change((briefs) => {
    const { needs: before, ...matching } = briefs.matching ?? {}
    const needs = withMember(before ?? {}, area, text || undefined)
    return { ...briefs, matching: Object.keys(needs).length > 0 ? { ...matching, needs } : matching }
  }, `need.${area}`)
}

/** Sets the kinds of support that the business matching brief looks for. */
export function setSupportKinds(kinds: readonly SupportKind[]): void {
  change((briefs) => ({ ...briefs, matching: { ...briefs.matching, kinds: [...kinds] } }), null)
}

/** Sets a line of the contact that stands in both briefs. */
export function setContact(field: ContactField, text: string | undefined): void {
  change((briefs) => ({ ...briefs, contact: withMember(briefs.contact ?? {}, field, text) }), `contact.${field}`)
}

function change(make: (briefs: Briefs) => Briefs, text: string | null): void {
  changeAssessment((assessment) => ({ ...assessment, briefs: make(assessment.briefs ?? {}) }), text && `brief.${text}`)
}

function withMember<T extends object, K extends keyof T>(value: T, key: K, member: T[K] | undefined): T {
  const { [key]: _before, ...others } = value
  return (member === undefined ? others : { ...others, [key]: member }) as T
}
