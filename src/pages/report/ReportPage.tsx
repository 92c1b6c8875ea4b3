// The report: what will be in the PDF, on screen first; and every way to take the assessment home.
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { assessmentCsv } from '../../core/files/assessmentCsv'
import { assessmentFileName } from '../../core/files/assessmentFileName'
import { sealAssessment } from '../../core/files/sealAssessment'
import type { AssessmentRecord } from '../../core/model/record'
import type { Scores } from '../../core/model/scores'
import type { GuidebookTexts } from '../../core/model/texts'
import { buildReport } from '../../core/report/buildReport'
import type { ReportInput } from '../../core/report/ReportInput'
import { reportMeta } from '../../core/report/reportMeta'
import { downloadText } from '../../storage/download'
import { getClock } from '../../store/connections'
import { useTexts } from '../../store/guidebook'
import { markExported } from '../../store/library'
import { useOpenRecord } from '../../store/openAssessment'
import { useScores } from '../../store/scores'
import { Page } from '../../ui/Page'
import { ActionList } from './ActionList'
import { BlankWorkbook } from './BlankWorkbook'
import { PdfStatus } from './PdfStatus'
import { Preview } from './Preview'
import { usePdfDownload } from './usePdfDownload'
import { useReportInput } from './useReportInput'

/** The report of the open assessment. */
export function ReportPage() {
  const { t } = useTranslation()
  const record = useOpenRecord()
  const scores = useScores()
  const texts = useTexts()
  if (!record || !scores || !texts) return <Page title={t('report.title')}>{t('report.loading')}</Page>
  return <Report record={record} scores={scores} texts={texts} />
}

function Report({ record, scores, texts }: { record: AssessmentRecord; scores: Scores; texts: GuidebookTexts }) {
  const { t } = useTranslation()
  const input = useReportInput(record, scores, texts)
  const blocks = useMemo(() => buildReport(input), [input])
  const pdf = usePdfDownload()
  const [printing, setPrinting] = useState(0)
  const printed = useCallback(() => setPrinting(0), [])
  const { assessment, guidebook } = input
  const working = pdf.state.kind === 'working'
  return (
    <Page title={t('report.title')} lead={t('report.lead')}>
      <Actions
        record={record}
        input={input}
        working={working}
        onPdf={(meta) => void pdf.download(assessmentFileName(assessment, 'pdf'), blocks, meta)}
        onPrint={() => setPrinting((times) => times + 1)}
      />
      <PdfStatus state={pdf.state} />
      <Preview blocks={blocks} />
      {printing > 0 ? (
        <BlankWorkbook
          key={printing}
          guidebook={guidebook}
          texts={texts}
          scope={assessment.scope}
          onPrinted={printed}
        />
      ) : null}
    </Page>
  )
}

type ActionsProps = {
  record: AssessmentRecord
  input: ReportInput
  working: boolean
  onPdf: (meta: ReturnType<typeof reportMeta>) => void
  onPrint: () => void
}

function Actions({ record, input, working, onPdf, onPrint }: ActionsProps) {
  const { t, i18n } = useTranslation()
  const { assessment, guidebook } = input
  const makePdf = () => {
    const made = {
      createdAt: getClock().now().toISOString(),
      language: i18n.language,
      file: sealAssessment(assessment),
    }
    onPdf(reportMeta(input, made))
  }
  const saveFile = () => {
    downloadText(assessmentFileName(assessment, 'guidepost.json'), sealAssessment(assessment), 'application/json')
    markExported(record.assessment.id)
  }
  const saveCsv = () =>
    downloadText(assessmentFileName(assessment, 'csv'), assessmentCsv([{ guidebook, assessment }]), 'text/csv')
  return (
    <ActionList
      actions={[
        { name: t('report.actions.pdf'), detail: t('report.actions.pdfDetail'), run: makePdf, busy: working },
        { name: t('report.actions.file'), detail: t('report.actions.fileDetail'), run: saveFile },
        { name: t('report.actions.csv'), detail: t('report.actions.csvDetail'), run: saveCsv },
        { name: t('report.actions.workbook'), detail: t('report.actions.workbookDetail'), run: onPrint },
      ]}
    />
  )
}
