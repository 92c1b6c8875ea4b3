import type { ReportInput } from '../findings/ReportInput'
import type { Action } from '../model/plan'
import { type ActionFlag, actionFlags } from '../plan/actionFlags'
import { actionsOf } from '../plan/changePlan'
import { planLeads } from '../plan/planLeads'
import { costTitle, flagTitles } from '../plan/planSheet'
import { NO_FIGURE } from '../texts/formatScore'
import { indicatorCode } from '../texts/indicatorCode'
import type { Cell, ReportBlock } from './ReportBlock'

/** What the tables tell actions apart by, and what is amiss with each. */
type Facts = { numbers: ReadonlyMap<string, number>; flags: ReadonlyMap<string, ActionFlag[]> }

/** The actions of the plan by who leads them, then what is asked of a ministry. Dropped actions are not told. */
export function planBlocks(input: ReportInput): ReportBlock[] {
  const { words } = input
  const all = actionsOf(input.assessment)
  const { leads, asks } = planLeads(all)
  const facts: Facts = {
    numbers: new Map(all.map(({ id }, index) => [id, index + 1])),
    flags: actionFlags(all, input.generatedOn.slice(0, 10)),
  }
  const tables = leads.flatMap(({ lead, actions }) => {
    return actions.length > 0 ? [leadTable(input, words(`document.plan.lead.${lead}`), actions, facts)] : []
  })
  return [
    { kind: 'heading', level: 2, text: words('document.actions.plan'), id: 'actions-plan' },
    { kind: 'paragraph', text: words(`document.actions.${tables.length > 0 ? 'planLead' : 'planNone'}`) },
    ...tables,
    ...askBlocks(input, asks, facts),
  ]
}

function leadTable(input: ReportInput, lead: string, actions: readonly Action[], facts: Facts): ReportBlock {
  const { words } = input
  return {
    kind: 'table',
    caption: words('document.actions.leadCaption', { lead, count: actions.length }),
    columns: [
      { label: words('document.columns.number'), align: 'right', width: 0.06 },
      { label: words('document.columns.what'), width: 0.31 },
      { label: words('document.columns.owner'), width: 0.17 },
      { label: words('document.columns.dates'), width: 0.14 },
      { label: words('document.columns.money'), width: 0.12 },
      { label: words('document.columns.status'), width: 0.12 },
      { label: words('document.columns.dependsOn'), width: 0.08 },
    ],
    rows: actions.map((action): Cell[] => [
      String(facts.numbers.get(action.id)),
      titled(input, action),
      [action.owner, action.department].filter((name) => name?.trim()).join(', ') || NO_FIGURE,
      span(input, action),
      [costTitle(input.outline, action), action.funding].filter((part) => part?.trim()).join(', ') || NO_FIGURE,
      statusCell(input, action, facts),
      (action.dependsOn ?? []).flatMap((id) => facts.numbers.get(id) ?? []).join(', ') || NO_FIGURE,
    ]),
  }
}

/** An action with the codes of the indicators that it moves. */
function titled({ guidebook, words }: ReportInput, { title, indicators }: Action): string {
  const codes = indicators.map((id) => indicatorCode(guidebook, id)).filter((code) => code !== '')
  return codes.length > 0 ? words('document.actions.moves', { title, codes: codes.join(', ') }) : title
}

function span({ words, format }: ReportInput, { start, due }: Action): string {
  if (start !== undefined && due !== undefined) {
    return words('document.actions.span', { start: format.day(start), due: format.day(due) })
  }
  if (start !== undefined) return words('document.actions.from', { start: format.day(start) })
  return due === undefined ? NO_FIGURE : words('document.actions.until', { due: format.day(due) })
}

/** The status; where something is amiss, that with it. Owners that were left out are not missed. */
function statusCell({ words, withheld }: ReportInput, { id, status }: Action, { flags }: Facts): Cell {
  const amiss = (flags.get(id) ?? []).filter(({ kind }) => kind !== 'noOwner' || !withheld?.names)
  const text = [words(`document.plan.status.${status}`), flagTitles(words, amiss)]
    .filter((part) => part !== '')
    .join('; ')
  if (amiss.some(({ kind }) => kind === 'overdue')) return { text, tone: 'negative' }
  if (amiss.length > 0) return { text, tone: 'caution' }
  return { text, tone: status === 'done' ? 'positive' : 'plain' }
}

function askBlocks(input: ReportInput, asks: ReturnType<typeof planLeads>['asks'], { numbers }: Facts): ReportBlock[] {
  const { words } = input
  if (asks.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: words('document.actions.asks'), id: 'actions-asks' },
    { kind: 'paragraph', text: words('document.actions.asksLead') },
    {
      kind: 'list',
      ordered: false,
      items: asks.map(({ need, actions }) => ({
        text: words(`document.plan.need.${need}`),
        detail: actions
          .map(({ id, title }) => words('document.actions.ask', { number: numbers.get(id) ?? '', title }))
          .join('; '),
      })),
    },
  ]
}
