import type { ReportInput } from '../findings/ReportInput'
import type { ReportBlock } from './ReportBlock'

/** Who puts their name to what a workshop agreed. */
const SIGNATORIES = ['city', 'participants', 'facilitator'] as const

/** Where those who answer for the outcome of a workshop sign, by hand or in a word processor. Names nobody. */
export function signOffBlocks({ words }: ReportInput): ReportBlock[] {
  return [
    { kind: 'heading', level: 2, text: words('annex.signOff.title'), id: 'sign-off' },
    { kind: 'paragraph', text: words('annex.signOff.lead') },
    {
      kind: 'table',
      caption: words('annex.signOff.caption'),
      columns: [
        { label: words('annex.signOff.columns.for'), width: 0.26 },
        { label: words('annex.signOff.columns.name'), width: 0.3 },
        { label: words('annex.signOff.columns.date'), width: 0.16 },
        { label: words('annex.signOff.columns.signature'), width: 0.28 },
      ],
      rows: SIGNATORIES.map((who) => [words(`annex.signOff.${who}`), '', '', '']),
      writable: true,
    },
  ]
}
