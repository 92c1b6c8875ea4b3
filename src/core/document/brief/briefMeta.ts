import type { ReportInput } from '../../findings/ReportInput'
import type { ReportMeta } from '../ReportBlock'

/** What a brief's document says about itself. It carries no assessment along: what goes out is what stands in it. */
export function briefMeta(
  title: string,
  { words, format, generatedOn }: Pick<ReportInput, 'words' | 'format' | 'generatedOn'>,
  made: { author: string; createdAt: string; language: string },
): ReportMeta {
  return {
    title,
    subject: title,
    author: made.author,
    language: made.language,
    createdAt: made.createdAt,
    header: words('brief.header', { title, date: format.day(generatedOn) }),
    footer: words('document.footer'),
    paper: 'a4',
  }
}
