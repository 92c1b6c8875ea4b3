import type { ReportInput } from '../findings/ReportInput'
import type { Assessment } from '../model/assessment'
import type { Progress } from '../progress/compareProgress'
import { type ActionOutcome, plannedOutcomes, type TargetOutcome } from '../progress/plannedOutcomes'
import { NO_FIGURE } from '../texts/formatScore'
import { indicatorTitle } from '../texts/titles'
import type { Cell, ReportBlock } from './ReportBlock'

/** What was planned at the earlier assessment, and what has become of it. Nothing where it had neither targets nor actions. */
export function plannedBlocks(input: ReportInput, earlier: Assessment, progress: Progress): ReportBlock[] {
  const { words, guidebook, assessment } = input
  const { targets, actions } = plannedOutcomes(guidebook, progress.moved, {
    earlier,
    later: assessment,
    on: assessment.date,
  })
  if (targets.length + actions.length === 0) return []
  const reached = targets.filter(({ outcome }) => outcome === 'reached').length
  return [
    { kind: 'heading', level: 2, text: words('document.progress.planned'), id: 'planned' },
    ...(targets.length > 0
      ? [
          { kind: 'paragraph', text: words('document.progress.reached', { reached, count: targets.length }) } as const,
          targetTable(input, targets),
        ]
      : []),
    ...(actions.length > 0 ? [actionTable(input, actions)] : []),
  ]
}

function targetTable({ words, texts, format }: ReportInput, targets: TargetOutcome[]): ReportBlock {
  const right = { align: 'right', width: 0.1 } as const
  return {
    kind: 'table',
    caption: words('document.progress.targetsCaption'),
    columns: [
      { label: words('document.columns.indicator'), width: 0.36 },
      { label: words('document.columns.before'), ...right },
      { label: words('document.columns.target'), ...right },
      { label: words('document.columns.now'), ...right },
      { label: words('document.columns.due'), width: 0.15 },
      { label: words('document.columns.outcome'), width: 0.19 },
    ],
    rows: targets.map(({ indicator, before, target, now, due, outcome, late }): Cell[] => [
      indicatorTitle(texts, indicator.id),
      String(before ?? NO_FIGURE),
      String(target),
      { text: String(now ?? NO_FIGURE), strong: true },
      due === null ? NO_FIGURE : format.day(due),
      overdue(words, words(`document.progress.outcomes.${outcome}`), late),
    ]),
  }
}

function actionTable({ words, format }: ReportInput, actions: ActionOutcome[]): ReportBlock {
  return {
    kind: 'table',
    caption: words('document.progress.actionsCaption'),
    columns: [
      { label: words('document.progress.action'), width: 0.46 },
      { label: words('document.columns.due'), width: 0.16 },
      { label: words('document.columns.before'), width: 0.17 },
      { label: words('document.columns.now'), width: 0.21 },
    ],
    rows: actions.map(({ action, now, late }): Cell[] => [
      action.title,
      action.due ? format.day(action.due) : NO_FIGURE,
      words(`document.progress.statuses.${action.status}`),
      overdue(words, words(`document.progress.statuses.${now}`), late),
    ]),
  }
}

function overdue(words: ReportInput['words'], text: string, late: boolean): string {
  return late ? words('document.progress.overdue', { outcome: text }) : text
}
