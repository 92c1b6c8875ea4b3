import type { ReportMeta } from '../ReportBlock'
import type { BriefInput } from './BriefInput'

/** What the brief's document says about itself. `createdAt`: ISO 8601 instant; `language`: BCP 47. It carries no attachment: the cities' files stay with them. */
export function briefMeta(
  { title, rows, words, format, generatedOn }: Pick<BriefInput, 'title' | 'rows' | 'words' | 'format' | 'generatedOn'>,
  made: { createdAt: string; language: string },
): ReportMeta {
  const date = format.day(generatedOn)
  return {
    title: title || words('nationalBrief.title'),
    subject: words('nationalBrief.subject', { count: rows.length, date }),
    author: words('nationalBrief.author'),
    ...made,
    header: words('nationalBrief.header', { date }),
    footer: words('document.footer'),
  }
}
