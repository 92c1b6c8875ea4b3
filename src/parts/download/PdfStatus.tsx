import { useTranslation } from 'react-i18next'
import { formatCoverage } from '../../core/texts/formatScore'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import type { PdfState } from './usePdfDownload'

/** Characters with their code points, since a screen without the font shows them as boxes too. */
const named = (missing: Extract<PdfState, { kind: 'done' }>['missing']) =>
  missing.map(({ character, codePoint }) => `${character} (${codePoint})`).join(', ')

/** What is happening to the PDF, for eyes and screen readers. The status element is always there, so that changes in it are announced. */
export function PdfStatus({ state, className }: { state: PdfState; className: string | undefined }) {
  const { t } = useTranslation()
  return (
    <>
      <p role="status" className={className}>
        <span key={state.kind}>
          {state.kind === 'working' ? t('report.pdf.working', { share: formatCoverage(state.share) }) : null}
          {state.kind === 'asking' ? t('report.pdf.askingTitle') : null}
          {state.kind === 'done' ? t('report.pdf.done') : null}
          {state.kind === 'cancelled' ? t('report.pdf.cancelled') : null}
        </span>
      </p>
      {state.kind === 'working' ? <Button onClick={state.cancel}>{t('report.pdf.cancel')}</Button> : null}
      {state.kind === 'asking' ? (
        <Alert tone="warning" title={t('report.pdf.askingTitle')}>
          <p>{t('report.pdf.asking', { characters: named(state.missing) })}</p>
          <p>
            <Button onClick={state.proceed}>{t('report.pdf.proceed')}</Button>{' '}
            <Button onClick={state.cancel}>{t('report.pdf.cancel')}</Button>
          </p>
        </Alert>
      ) : null}
      {state.kind === 'done' && state.missing.length > 0 ? (
        <Alert tone="warning" title={t('report.pdf.missingTitle')}>
          <p>{t('report.pdf.missing', { characters: named(state.missing) })}</p>
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
