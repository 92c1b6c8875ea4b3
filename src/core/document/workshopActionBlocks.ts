import type { ReportInput } from '../findings/ReportInput'
import { NO_FIGURE } from '../texts/formatScore'
import { indicatorCode } from '../texts/indicatorCode'
import { workshopActions } from '../workshop/workshopActions'
import type { Cell, ReportBlock } from './ReportBlock'

/** What the talk gave people to do: who, and until when. Nothing where it brought up no action. */
export function workshopActionBlocks(input: ReportInput): ReportBlock[] {
  const { words, format, guidebook, assessment, withheld } = input
  const actions = workshopActions(assessment, guidebook)
  if (actions.length === 0) return []
  const codes = (indicators: readonly string[]) =>
    indicators.map((id) => indicatorCode(guidebook, id)).filter((code) => code !== '')
  return [
    { kind: 'heading', level: 2, text: words('annex.actions'), id: 'workshop-actions' },
    {
      kind: 'table',
      caption: words('annex.actionsCaption'),
      columns: [
        { label: words('document.columns.what') },
        { label: words('document.columns.indicators'), width: 0.16 },
        ...(withheld?.names ? [] : [{ label: words('document.columns.owner'), width: 0.22 }]),
        { label: words('document.columns.due'), width: 0.14 },
        { label: words('document.columns.status'), width: 0.13 },
      ],
      rows: actions.map(({ title, indicators, owner, due, status }): Cell[] => [
        title,
        codes(indicators).join(', ') || NO_FIGURE,
        ...(withheld?.names ? [] : [owner?.trim() || NO_FIGURE]),
        due === undefined ? NO_FIGURE : format.day(due),
        words(`document.plan.status.${status}`),
      ]),
    },
  ]
}
