import type { Assessment } from '../model/assessment'
import { type MemberRow, type Publication, rowIn } from '../model/MemberRow'
import { memberTable, rowAt } from '../model/memberTable'
import type { Withheld } from '../model/ReportOptions'
import type { Workshop } from '../model/workshop'
import { LEAST_VOTERS } from '../workshop/publicRoles'

/**
 * A copy of an assessment that can be given away: of every member what the table of members lets stay. Notes and links, or names (owners, who
 * prepared it, addresses of people), are left out as asked; dissent goes with either, since it is free text about people, and so do scenarios and
 * briefs. A workshop keeps its counts, but not roles that tell too few people apart. Members that this program does not know go too: nobody can
 * say what they hold. The old seal is dropped; the copy is sealed anew with its own digest. Where nothing is withheld it is the assessment itself.
 */
export function publishableAssessment(assessment: Assessment, withheld: Withheld): Assessment {
  if (!withheld.notes && !withheld.names) return assessment
  // An assessment by construction: what the format requires is open in the table, and its tests say so.
  return inside(memberTable, assessment, rulesFor(assessment.workshop, withheld)) as Assessment
}

/** The same of the workshop alone. Where nothing is withheld, what could tell a single person's vote stays out all the same. */
export function publishableWorkshop(workshop: Workshop, withheld: Withheld): Workshop {
  const row = rowAt(['workshop'])
  return row ? (inside(row, workshop, rulesFor(workshop, withheld)) as Workshop) : workshop
}

function rulesFor(workshop: Workshop | undefined, withheld: Withheld): Rules {
  return { ...withheld, attendees: withheld.names || workshop?.mode !== 'open' }
}

/** What is withheld, and whether the names of those who attended are. */
type Rules = Withheld & { attendees: boolean }

/** What may stay of a value whose row lets it stay. */
function inside(row: MemberRow, value: unknown, rules: Rules): unknown {
  if (Array.isArray(value)) {
    const { each } = row
    return each ? value.map((entry: unknown) => inside(each, entry, rules)) : value
  }
  if (typeof value !== 'object' || value === null) return value
  const told = Object.entries(value).flatMap(([name, member]) => {
    const own = rowIn(row, name)
    const shown = own && member !== undefined && inside(own, mayTell(own.publish, member, value, rules), rules)
    return shown === undefined ? [] : [[name, shown] as const]
  })
  return Object.fromEntries(told)
}

/** The value as far as it may be told, undefined where it may not. @param holder what it stands in */
function mayTell(publish: Publication, value: unknown, holder: Counted, rules: Rules): unknown {
  switch (publish) {
    case 'open':
      return value
    case 'notes':
      return rules.notes ? undefined : value
    case 'names':
      return rules.names ? undefined : value
    case 'attendees':
      return rules.attendees ? undefined : value
    case 'private':
      return rules.notes || rules.names ? undefined : value
    case 'links':
      return rules.notes ? undefined : withoutAddresses(value, rules)
    case 'groups':
      return Array.isArray(value) && areLarge(value, holder) ? value : undefined
  }
}

function withoutAddresses(links: unknown, { names }: Rules): unknown {
  return names && Array.isArray(links) ? links.filter((link) => !/^mailto:/i.test(String(link))) : links
}

/** A vote, a part of it, or people who were there. */
type Counted = { total?: number; count?: number; counts?: readonly number[]; notApplicable?: number; unknown?: number }

function peopleIn({ total, count, counts = [], notApplicable = 0, unknown = 0 }: Counted): number {
  return total ?? count ?? counts.reduce((sum, own) => sum + own, notApplicable + unknown)
}

/** Whether these groups may be told apart: there are some, each is large enough, and so is what they leave of the whole, if anything. */
function areLarge(groups: readonly Counted[], all: Counted): boolean {
  const sizes = groups.map(peopleIn)
  const rest = peopleIn(all) - sizes.reduce((sum, size) => sum + size, 0)
  return sizes.length > 0 && sizes.every((size) => size >= LEAST_VOTERS) && (rest === 0 || rest >= LEAST_VOTERS)
}
