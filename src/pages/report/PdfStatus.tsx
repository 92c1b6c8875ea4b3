import { useTranslation } from 'react-i18next'
import { formatCoverage } from '../../core/report/formatScore'
import { Alert } from '../../ui/Alert'
import styles from './Report.module.css'
import type { PdfState } from './usePdfDownload'

/** What is happening to the PDF, for eyes and screen readers. The status element is always there, so that changes in it are announced. */
export function PdfStatus({ state }: { state: PdfState }) {
  const { t } = useTranslation()
  return (
    <>
      <p role="status" className={styles.status}>
        {state.kind === 'working' ? t('report.pdf.working', { share: formatCoverage(state.share) }) : null}
        {state.kind === 'done' ? t('report.pdf.done') : null}
      </p>
      {state.kind === 'done' && state.missing.length > 0 ? (
        <Alert tone="warning" title={t('report.pdf.missingTitle')}>
          <p>{t('report.pdf.missing', { characters: state.missing.join(' ') })}</p>
        </Alert>
      ) : null}
      {state.kind === 'failed' ? (
        <Alert tone="error" title={t('report.pdf.failedTitle')}>
          <p>{t('report.pdf.failed', { detail: state.detail })}</p>
        </Alert>
      ) : null}
    </>
  )
}
