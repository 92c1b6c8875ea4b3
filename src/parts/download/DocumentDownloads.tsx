import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReportBlock, ReportMeta } from '../../core/document/ReportBlock'
import { Button } from '../../ui/Button'
import styles from './Download.module.css'
import { OfficeStatus } from './OfficeStatus'
import { PdfStatus } from './PdfStatus'
import { useOfficeDownload } from './useOfficeDownload'
import { usePdfDownload } from './usePdfDownload'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

type DocumentDownloadsProps = {
  blocks: ReportBlock[]
  makeMeta: () => ReportMeta
  /** @param extension without its dot */
  fileName: (extension: string) => string
  /** Beside the buttons. */
  children?: ReactNode
}

/** A document as PDF and as DOCX, with what is happening to each. */
export function DocumentDownloads({ blocks, makeMeta, fileName, children }: DocumentDownloadsProps) {
  const { t } = useTranslation()
  const pdf = usePdfDownload()
  const office = useOfficeDownload()
  const savePdf = () => void pdf.download(fileName('pdf'), blocks, makeMeta())
  const saveDocx = () =>
    void office.download(fileName('docx'), DOCX, async () => {
      const { createReportDocx } = await import('../../office/createReportDocx')
      return createReportDocx(blocks, makeMeta())
    })
  return (
    <section className={styles.downloads} aria-label={t('briefs.downloads')}>
      <div className={styles.row}>
        <Button kind="primary" onClick={savePdf} disabled={blocks.length === 0 || pdf.state.kind === 'working'}>
          {t('briefs.pdf')}
        </Button>
        <Button onClick={saveDocx} disabled={blocks.length === 0 || office.state.kind === 'working'}>
          {t('briefs.docx')}
        </Button>
        {children}
      </div>
      <PdfStatus state={pdf.state} className={styles.status} />
      <OfficeStatus state={office.state} className={styles.status} />
    </section>
  )
}
