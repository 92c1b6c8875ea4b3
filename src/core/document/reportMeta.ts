import type { ReportInput } from '../findings/ReportInput'
import { type ReportOptions, WHOLE_REPORT } from '../model/ReportOptions'
import type { ReportMeta } from './ReportBlock'

/**
 * What the report's document says about itself.
 *
 * @param made `createdAt`: ISO 8601 instant; `language`: BCP 47; `file`: the sealed text of the assessment file, to be embedded
 * @param options paper and colour
 */
export function reportMeta(
  { assessment, outline, words, format }: Pick<ReportInput, 'assessment' | 'outline' | 'words' | 'format'>,
  made: { createdAt: string; language: string; file: string },
  options: Pick<ReportOptions, 'paper' | 'grayscale'> = WHOLE_REPORT,
): ReportMeta {
  const city = assessment.city.name
  const date = format.day(assessment.date)
  return {
    title: assessment.title?.trim() || words('document.title', { city }),
    subject: words('document.subject', { city, guidebook: outline.title, date }),
    author: assessment.preparedBy?.trim() || city,
    language: made.language,
    createdAt: made.createdAt,
    header: words('document.header', { city, date }),
    footer: words('document.footer'),
    attachment: { name: 'assessment.json', text: made.file, description: words('document.attachment') },
    paper: options.paper,
    grayscale: options.grayscale,
  }
}
