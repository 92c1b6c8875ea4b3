// The report: what will be in the PDF, on screen first; and every way to take the assessment home.

import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { buildReport, reportMeta } from '../../core/document/buildReport'
import type { ReportMeta } from '../../core/document/ReportBlock'
import { withOptions } from '../../core/document/withOptions'
import { sealAssessment } from '../../core/files/sealAssessment'
import type { AssessmentRecord } from '../../core/model/record'
import type { Scores } from '../../core/model/scores'
import type { GuidebookTexts } from '../../core/model/texts'
import { Preview } from '../../parts/blocks/Preview'
import { useReportInput } from '../../parts/blocks/useReportInput'
import { PdfStatus } from '../../parts/download/PdfStatus'
import { usePdfDownload } from '../../parts/download/usePdfDownload'
import { getClock } from '../../store/connections'
import { useTexts } from '../../store/guidebook'
import { useOpenRecord } from '../../store/openAssessment'
import { useReportOptions } from '../../store/reportOptions'
import { useScores } from '../../store/scores'
import { Page } from '../../ui/Page'
import { BlankWorkbook } from './BlankWorkbook'
import { MainAction } from './DownloadGroup'
import { Downloads, reportFileName } from './Downloads'
import { OptionsForm } from './OptionsForm'
import styles from './Report.module.css'
import { useEarlier } from './useEarlier'

/** The report of the open assessment. */
export function ReportPage() {
  const { t } = useTranslation()
  const record = useOpenRecord()
  const scores = useScores()
  const texts = useTexts()
  if (!record || !scores || !texts) return <Page title={t('report.title')}>{t('report.loading')}</Page>
  return <Report key={record.assessment.id} record={record} scores={scores} texts={texts} />
}

function Report({ record, scores, texts }: { record: AssessmentRecord; scores: Scores; texts: GuidebookTexts }) {
  const { t, i18n } = useTranslation()
  const options = useReportOptions()
  const earlier = useEarlier(record)
  const whole = useReportInput(record, scores, texts, earlier.chosen)
  const input = useMemo(() => withOptions(whole, options), [whole, options])
  const blocks = useMemo(() => buildReport(input, options), [input, options])
  const pdf = usePdfDownload()
  const [printing, setPrinting] = useState(0)
  const printed = useCallback(() => setPrinting(0), [])
  const makeMeta = (): ReportMeta =>
    reportMeta(
      input,
      { createdAt: getClock().now().toISOString(), language: i18n.language, file: sealAssessment(input.assessment) },
      options,
    )
  // What to ask before (characters that no font has) is asked by the hook, see PdfStatus.
  const savePdf = () => void pdf.download(reportFileName(input, 'pdf'), blocks, makeMeta())
  const main = {
    name: t('report.actions.pdf'),
    detail: t('report.actions.pdfDetail'),
    run: savePdf,
    busy: pdf.state.kind === 'working',
  }
  return (
    <Page title={t('report.title')} lead={t('report.lead')}>
      <OptionsForm options={options} earlier={earlier.id} choices={earlier.choices} onEarlier={earlier.choose} />
      <div className={styles.takeHome}>
        <MainAction action={main} />
        <PdfStatus state={pdf.state} className={styles.status} />
      </div>
      <Downloads
        assessment={record.assessment}
        input={input}
        blocks={blocks}
        makeMeta={makeMeta}
        onPrint={() => setPrinting((times) => times + 1)}
      />
      <Preview label={t('report.preview')} blocks={blocks} grayscale={options.grayscale} />
      {printing > 0 ? (
        <BlankWorkbook
          key={printing}
          guidebook={input.guidebook}
          texts={texts}
          scope={record.assessment.scope}
          onPrinted={printed}
        />
      ) : null}
    </Page>
  )
}
