import { useTranslation } from 'react-i18next'
import type { ReportBlock, ReportMeta } from '../../core/document/ReportBlock'
import { assessmentCsv } from '../../core/files/assessmentCsv'
import { assessmentFileName } from '../../core/files/assessmentFileName'
import { sealAssessment } from '../../core/files/sealAssessment'
import type { ReportInput } from '../../core/findings/ReportInput'
import type { Assessment } from '../../core/model/assessment'
import { isWithheld } from '../../core/model/ReportOptions'
import { actionSheet } from '../../core/plan/actionSheet'
import { planSheet } from '../../core/plan/planSheet'
import { OfficeStatus } from '../../parts/download/OfficeStatus'
import { useOfficeDownload } from '../../parts/download/useOfficeDownload'
import { downloadText } from '../../storage/download'
import { markExported } from '../../store/library'
import { DownloadGroup } from './DownloadGroup'
import styles from './Report.module.css'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

type DownloadsProps = {
  /** The whole assessment: what the file holds, whatever the report leaves out. */
  assessment: Assessment
  /** What the report is made from, freed of what the options leave out. */
  input: ReportInput
  blocks: readonly ReportBlock[]
  makeMeta: () => ReportMeta
  onPrint: () => void
}

/** The report in other formats, its tables, and what the work goes on with. */
export function Downloads({ assessment, input, blocks, makeMeta, onPrint }: DownloadsProps) {
  const { t } = useTranslation()
  const office = useOfficeDownload()
  const name = (extension: string) => reportFileName(input, extension)
  const busy = office.state.kind === 'working'
  const saveDocx = () =>
    office.download(name('docx'), DOCX, async () => {
      const { createReportDocx } = await import('../../office/createReportDocx')
      return createReportDocx(blocks, makeMeta())
    })
  const saveHtml = () =>
    office.download(name('html'), 'text/html', async () => {
      const { createReportHtml } = await import('../../office/createReportHtml')
      return createReportHtml(blocks, makeMeta())
    })
  const saveXlsx = () =>
    office.download(name('actions.xlsx'), XLSX, async () => {
      const { createActionsXlsx } = await import('../../office/createActionsXlsx')
      return createActionsXlsx([planSheet(input), actionSheet(input)])
    })
  const saveCsv = () => downloadText(name('csv'), assessmentCsv([input]), 'text/csv')
  const saveFile = () => {
    downloadText(assessmentFileName(assessment, 'guidepost.json'), sealAssessment(assessment), 'application/json')
    markExported(assessment.id)
  }
  const described = (key: 'docx' | 'html' | 'xlsx' | 'csv' | 'file' | 'workbook') => ({
    name: t(`report.actions.${key}`),
    detail: t(`report.actions.${key}Detail`),
  })
  return (
    <div className={styles.takeHome}>
      <div className={styles.groups}>
        <DownloadGroup
          title={t('report.groups.report')}
          actions={[
            { ...described('docx'), run: () => void saveDocx(), busy },
            { ...described('html'), run: () => void saveHtml(), busy },
          ]}
        />
        <DownloadGroup
          title={t('report.groups.tables')}
          actions={[
            { ...described('xlsx'), run: () => void saveXlsx(), busy },
            { ...described('csv'), run: saveCsv },
          ]}
        />
        <DownloadGroup
          title={t('report.groups.work')}
          actions={[
            { ...described('file'), run: saveFile },
            { ...described('workbook'), run: onPrint },
          ]}
        />
      </div>
      <OfficeStatus state={office.state} className={styles.status} />
    </div>
  )
}

/** The name of a document about the assessment; a copy for the public says so, so that the two are never mixed up. */
export function reportFileName({ assessment, withheld }: ReportInput, extension: string): string {
  return assessmentFileName(assessment, isWithheld(withheld) ? `public.${extension}` : extension)
}
