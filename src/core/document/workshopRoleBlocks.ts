import type { ReportInput } from '../findings/ReportInput'
import { ROLES } from '../model/ballot'
import type { Decision, PublicVote } from '../model/workshop'
import { NO_FIGURE } from '../texts/formatScore'
import { indicatorCode } from '../texts/indicatorCode'
import { OTHER_ROLES } from '../workshop/publicRoles'
import { formatAgreement } from '../workshop/workshopFigures'
import type { Cell, ReportBlock } from './ReportBlock'

type Voted = { indicator: string; vote: PublicVote }

/**
 * How the votes of the last round spread by role, a line for each indicator: small roles together, and where even that would tell them, all votes
 * alone. Nothing where no role may be told of any indicator.
 */
export function workshopRoleBlocks(
  input: ReportInput,
  decided: readonly { indicator: string; decision: Decision }[],
): ReportBlock[] {
  const { words, guidebook } = input
  const { max } = guidebook.scale
  const voted = decided.flatMap(({ indicator, decision }): Voted[] => {
    const vote = decision.votes.at(-1)
    return vote ? [{ indicator, vote }] : []
  })
  const roles = toldRoles(voted)
  if (roles.length === 0) return []
  const levels = Array.from({ length: max + 1 }, (_, level) => level).join('·')
  return [
    { kind: 'heading', level: 2, text: words('annex.byRole'), id: 'votes-by-role' },
    { kind: 'paragraph', text: words('annex.byRoleLead', { levels }) },
    {
      kind: 'table',
      caption: words('annex.byRoleCaption', { levels }),
      columns: [
        { label: words('document.columns.code'), width: 0.08 },
        ...roles.map((role) => ({ label: words(`annex.roles.${role}`) })),
        { label: words('annex.columns.all'), width: 0.17 },
        { label: words('document.columns.agreement'), align: 'right', width: 0.12 },
      ],
      rows: voted.map(({ indicator, vote }): Cell[] => [
        indicatorCode(guidebook, indicator),
        ...roles.map((role) =>
          spread(
            vote.roles?.find((own) => own.role === role),
            max,
          ),
        ),
        { text: spread(vote, max), strong: true },
        formatAgreement(vote, max),
      ]),
    },
  ]
}

/** The roles that stand for themselves on any indicator, in their usual order, then the others together. */
function toldRoles(voted: readonly Voted[]): string[] {
  const told = new Set(voted.flatMap(({ vote }) => (vote.roles ?? []).map(({ role }) => role)))
  return [...ROLES, OTHER_ROLES].filter((role) => told.has(role))
}

/** How many chose each level, the lowest first, and after a plus sign how many named none. */
function spread(vote: Omit<PublicVote, 'roles'> | undefined, max: number): string {
  if (!vote) return NO_FIGURE
  const counts = Array.from({ length: max + 1 }, (_, level) => vote.counts[level] ?? 0)
  const apart = vote.notApplicable + vote.unknown
  return [counts.join('·'), ...(apart > 0 ? [`+${apart}`] : [])].join(' ')
}
