import type { ReportInput } from '../findings/ReportInput'
import { ROLES } from '../model/ballot'
import type { Decision, PublicVote, Workshop } from '../model/workshop'
import { NO_FIGURE } from '../texts/formatScore'
import { indicatorCode } from '../texts/indicatorCode'
import { indicatorTitle } from '../texts/titles'
import { OTHER_ROLES } from '../workshop/publicRoles'
import { voteShift } from '../workshop/tallyVotes'
import { agreementOf, formatAgreement } from '../workshop/workshopFigures'
import { publishableWorkshop } from './publishableAssessment'
import type { Cell, Column, ReportBlock } from './ReportBlock'

type Decided = { indicator: string; decision: Decision }

/** When and where the workshop was held, and who took part; nothing where the assessment tells of none. */
export function heldBlocks(input: ReportInput): ReportBlock[] {
  const { words, format } = input
  const workshop = workshopOf(input)
  if (!workshop) return []
  const { title, place, date, mode, rounds, participants } = workshop
  const facts = [title, date ? format.day(date) : '', place].filter(Boolean).join(', ')
  return [
    ...(facts ? [{ kind: 'paragraph', text: facts } as const] : []),
    {
      kind: 'paragraph',
      text: [
        words('annex.people', { count: participants.total }),
        words(`annex.modes.${mode}`),
        words(`annex.rounds.${rounds}`),
      ].join(' '),
    },
    ...roleBlocks(input, workshop),
    ...(participants.names ? [{ kind: 'paragraph', text: participants.names.join(', ') } as const] : []),
  ]
}

function roleBlocks({ words }: ReportInput, { participants }: Workshop): ReportBlock[] {
  if (!participants.roles) return []
  return [
    {
      kind: 'table',
      caption: words('annex.rolesCaption'),
      columns: [
        { label: words('annex.columns.role') },
        { label: words('annex.columns.people'), align: 'right', width: 0.2 },
      ],
      rows: participants.roles.map(({ role, count }) => [words(`annex.roles.${role}`), String(count)]),
    },
  ]
}

/** How votes became levels, what a second vote moved, how roles voted, why, and what the time did not allow. */
export function decisionBlocks(input: ReportInput): ReportBlock[] {
  const { words, guidebook, texts } = input
  const workshop = workshopOf(input)
  const decided = decidedOf(input, workshop)
  if (!workshop || decided.length === 0) return []
  const reasons = decided.flatMap(({ indicator, decision: { reason } }) =>
    reason ? [{ text: indicatorTitle(texts, indicator), detail: reason }] : [],
  )
  const dropped = (workshop.dropped ?? []).map((id) => ({
    text: words('document.named', { code: indicatorCode(guidebook, id), title: indicatorTitle(texts, id) }),
  }))
  return [
    { kind: 'heading', level: 2, text: words('annex.decisions'), id: 'decisions' },
    { kind: 'paragraph', text: words('annex.decisionsLead') },
    decisionTable(input, decided),
    ...shiftBlocks(input, decided),
    ...votesByRoleBlocks(input, decided),
    ...list(words('annex.reasons'), 'reasons', reasons),
    ...list(words('annex.dropped'), 'dropped', dropped),
  ]
}

function decisionTable(input: ReportInput, decided: readonly Decided[]): ReportBlock {
  const { words, guidebook } = input
  const { max } = guidebook.scale
  return {
    kind: 'table',
    caption: words('annex.decisionsCaption'),
    columns: [
      ...nameColumns(input),
      ...['agreement', 'group', 'agreed'].map((key) => figure(input, key)),
      { label: words('annex.columns.way'), width: 0.22 },
    ],
    rows: decided.map(({ indicator, decision }) => {
      const last = decision.votes.at(-1)
      return [
        ...names(input, indicator),
        formatAgreement(last, max),
        levelWord(input, last ? (agreementOf(last, max)?.level ?? null) : null),
        { text: levelWord(input, decision.level), strong: true },
        words(`annex.ways.${decision.way}`),
      ]
    }),
  }
}

/** What the second vote moved, indicator by indicator; nothing where there was one vote only. */
function shiftBlocks(input: ReportInput, decided: readonly Decided[]): ReportBlock[] {
  const { words, guidebook } = input
  const { max } = guidebook.scale
  const rows = decided.flatMap(({ indicator, decision: { votes } }) => {
    const [first, second] = [votes[0], votes[1]]
    const before = first && agreementOf(first, max)
    const after = second && agreementOf(second, max)
    if (!before || !after) return []
    const { from, to } = voteShift(before, after)
    return [
      [
        ...names(input, indicator),
        levelWord(input, from),
        levelWord(input, to),
        formatAgreement(first, max),
        formatAgreement(second, max),
      ],
    ]
  })
  if (rows.length === 0) return []
  const columns = ['firstGroup', 'secondGroup', 'firstAgreement', 'secondAgreement'].map((key) => figure(input, key))
  return [{ kind: 'table', caption: words('annex.shiftCaption'), columns: [...nameColumns(input), ...columns], rows }]
}

/** As the assessment tells it; a file that tells too few people apart is not repeated. */
function workshopOf({ assessment }: ReportInput): Workshop | undefined {
  return assessment.workshop && publishableWorkshop(assessment.workshop, { notes: false, names: false })
}

function decidedOf({ guidebook }: ReportInput, workshop: Workshop | undefined): Decided[] {
  return guidebook.indicators.flatMap(({ id }) => {
    const decision = workshop && Object.hasOwn(workshop.decisions, id) ? workshop.decisions[id] : undefined
    return decision ? [{ indicator: id, decision }] : []
  })
}

function nameColumns({ words }: ReportInput): Column[] {
  return [{ label: words('document.columns.code'), width: 0.09 }, { label: words('document.columns.indicator') }]
}

function names({ guidebook, texts }: ReportInput, indicator: string): string[] {
  return [indicatorCode(guidebook, indicator), indicatorTitle(texts, indicator)]
}

function figure({ words }: ReportInput, key: string): Column {
  return { label: words(`annex.columns.${key}`), align: 'right', width: 0.12 }
}

function levelWord({ words }: ReportInput, level: number | 'na' | 'unknown' | null): string {
  if (level === null) return '–'
  return typeof level === 'number' ? String(level) : words(`annex.votes.${level}`)
}

function list(title: string, id: string, items: { text: string; detail?: string }[]): ReportBlock[] {
  if (items.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: title, id },
    { kind: 'list', ordered: false, items },
  ]
}

type Voted = { indicator: string; vote: PublicVote }

/**
 * How the votes of the last round spread by role, a line for each indicator: small roles together, and where even that would tell them, all votes
 * alone. Nothing where no role may be told of any indicator.
 */
function votesByRoleBlocks(
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
