import { useTranslation } from 'react-i18next'
import { PdfStatus } from '../../parts/download/PdfStatus'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import styles from './Compare.module.css'
import type { TakeAway } from './takeaway/useTakeAway'

/** The two documents that are asked for most. */
export function TakeAwayBar({ takeAway: { pdf, table, savePdf, saveTable } }: { takeAway: TakeAway }) {
  const { t } = useTranslation()
  return (
    <div className={styles.downloads}>
      <Button kind="primary" disabled={pdf.kind === 'working'} onClick={savePdf}>
        {t('compare.takeAway.pdf')}
      </Button>
      <Button disabled={table.kind === 'working'} onClick={() => saveTable('csv')}>
        {t('compare.takeAway.csv')}
      </Button>
    </div>
  )
}

/** What is happening to the documents, for eyes and screen readers. */
export function TakeAwayStatus({ takeAway: { pdf, table } }: { takeAway: TakeAway }) {
  const { t } = useTranslation()
  return (
    <>
      {pdf.kind === 'idle' ? null : <PdfStatus state={pdf} className={styles.status} />}
      <p role="status" className={styles.quiet}>
        {table.kind === 'working' ? t('compare.takeAway.working', { name: table.name }) : null}
        {table.kind === 'done' ? t('compare.takeAway.done', { name: table.name }) : null}
        {table.kind === 'done' && table.missing > 0
          ? ` ${t('compare.takeAway.missing', { count: table.missing })}`
          : null}
      </p>
      {table.kind === 'failed' ? <Alert tone="error">{t('compare.takeAway.failed', table)}</Alert> : null}
    </>
  )
}
