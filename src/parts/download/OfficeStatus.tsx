import { useTranslation } from 'react-i18next'
import { Alert } from '../../ui/Alert'
import type { OfficeState } from './useOfficeDownload'

/** What is happening to a document other than the PDF, for eyes and screen readers. */
export function OfficeStatus({ state, className }: { state: OfficeState; className: string | undefined }) {
  const { t } = useTranslation()
  return (
    <>
      <p role="status" className={className}>
        {state.kind === 'working' ? t('report.office.working', { name: state.name }) : null}
        {state.kind === 'done' ? t('report.office.done', { name: state.name }) : null}
      </p>
      {state.kind === 'failed' ? (
        <Alert tone="error" title={t('report.office.failedTitle', { name: state.name })}>
          <p>{t('report.office.failed', { detail: state.detail })}</p>
        </Alert>
      ) : null}
    </>
  )
}
