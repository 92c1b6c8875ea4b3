import type { ReportInput } from '../findings/ReportInput'
import { type ActionStatus, actions, type IndicatorAction } from '../plan/actions'
import { NO_FIGURE } from '../texts/formatScore'
import { indicatorCode } from '../texts/indicatorCode'
import { indicatorTitle } from '../texts/titles'
import { planBlocks } from './planBlocks'
import type { Cell, ReportBlock, Tone } from './ReportBlock'

/** Longest table of what nobody took on yet; the spreadsheet of actions holds them all. */
const PROPOSED = 12

/** Targets and actions: the plan, then which indicator is to reach what until when, then what waits for somebody to take it on. */
export function actionBlocks(input: ReportInput): ReportBlock[] {
  const { words } = input
  const all = actions(input)
  const planned = all.filter(({ status }) => status !== 'proposed')
  const proposed = all.filter(({ status }) => status === 'proposed')
  const more = proposed.length - PROPOSED
  return [
    { kind: 'heading', level: 1, text: words('document.actions.title'), id: 'actions' },
    ...planBlocks(input),
    { kind: 'heading', level: 2, text: words('document.actions.planned'), id: 'actions-planned' },
    planned.length === 0
      ? { kind: 'paragraph', text: words('document.actions.plannedNone') }
      : plannedTable(input, planned),
    { kind: 'heading', level: 2, text: words('document.actions.proposed'), id: 'actions-proposed' },
    proposed.length === 0
      ? { kind: 'paragraph', text: words('document.actions.proposedNone') }
      : proposedTable(input, proposed.slice(0, PROPOSED)),
    ...(more > 0
      ? [{ kind: 'paragraph', role: 'note', text: words('document.actions.more', { count: more }) } as const]
      : []),
  ]
}

function plannedTable(input: ReportInput, planned: IndicatorAction[]): ReportBlock {
  const { words, format } = input
  return {
    kind: 'table',
    caption: words('document.actions.plannedCaption'),
    columns: [
      { label: words('document.columns.code'), width: 0.09 },
      { label: words('document.columns.action'), width: 0.31 },
      { label: words('document.columns.level'), align: 'right', width: 0.08 },
      { label: words('document.columns.target'), align: 'right', width: 0.08 },
      ...(input.withheld?.names ? [] : [{ label: words('document.columns.owner'), width: 0.17 }]),
      { label: words('document.columns.due'), width: 0.14 },
      { label: words('document.columns.status'), width: 0.13 },
    ],
    rows: planned.map((action): Cell[] => [
      indicatorCode(input.guidebook, action.indicator.id),
      described(input, action),
      String(action.level ?? NO_FIGURE),
      String(action.target ?? NO_FIGURE),
      ...(input.withheld?.names ? [] : [action.owner ?? NO_FIGURE]),
      action.due === null ? NO_FIGURE : format.day(action.due),
      { text: words(`document.actions.status.${action.status}`), tone: actionTone(action.status) },
    ]),
  }
}

function proposedTable(input: ReportInput, proposed: IndicatorAction[]): ReportBlock {
  const { words } = input
  return {
    kind: 'table',
    caption: words('document.actions.proposedCaption'),
    columns: [
      { label: words('document.columns.code'), width: 0.1 },
      { label: words('document.columns.action'), width: 0.66 },
      { label: words('document.columns.level'), width: 0.1 },
      { label: words('document.columns.effort'), width: 0.14 },
    ],
    rows: proposed.map((action): Cell[] => [
      indicatorCode(input.guidebook, action.indicator.id),
      described(input, action),
      String(action.level ?? NO_FIGURE),
      words(`document.actions.effort.${action.indicator.effort}`),
    ]),
  }
}

/** The indicator and its next step in one text. */
function described({ texts, words, guidebook }: ReportInput, { indicator, step, level }: IndicatorAction): string {
  const title = indicatorTitle(texts, indicator.id)
  if (step !== null) return words('document.actions.step', { title, step })
  return level === guidebook.scale.max ? title : words('document.step.findOut', { title })
}

/** How an action's status is to be read. */
export function actionTone(status: ActionStatus): Tone {
  switch (status) {
    case 'reached':
      return 'positive'
    case 'overdue':
      return 'negative'
    case 'planned':
      return 'plain'
    case 'proposed':
      return 'muted'
  }
}
