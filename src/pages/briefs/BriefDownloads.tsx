import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { briefMeta } from '../../core/document/brief/briefParts'
import type { ReportBlock, ReportMeta } from '../../core/document/ReportBlock'
import { assessmentFileName } from '../../core/files/assessmentFileName'
import type { ReportInput } from '../../core/findings/ReportInput'
import { DocumentDownloads } from '../../parts/download/DocumentDownloads'
import { getClock } from '../../store/connections'

type BriefDownloadsProps = { kind: 'formation' | 'matching'; input: ReportInput; blocks: ReportBlock[] }

/** The brief as PDF and as DOCX. Neither carries the assessment's file along: what goes out is what is in the preview. */
export function BriefDownloads({ kind, input, blocks }: BriefDownloadsProps) {
  const { t, i18n } = useTranslation()
  const { assessment, words } = input
  const makeMeta = (): ReportMeta =>
    briefMeta(words(`brief.${kind}.title`, { city: assessment.city.name }), input, {
      author: assessment.preparedBy?.trim() || assessment.city.name,
      createdAt: getClock().now().toISOString(),
      language: i18n.language,
    })
  return (
    <DocumentDownloads
      blocks={blocks}
      makeMeta={makeMeta}
      fileName={(extension) => assessmentFileName(assessment, `${kind}-brief.${extension}`)}
    >
      {kind === 'matching' ? <Link href="/compare/catalogue">{t('briefs.catalogueLink')}</Link> : null}
    </DocumentDownloads>
  )
}
