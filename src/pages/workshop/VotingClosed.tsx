import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Alert } from '../../ui/Alert'

/** Stands where votes would be as long as voting is not open, and leads to where it is opened. */
export function VotingClosed({ id }: { id: string }) {
  const { t } = useTranslation()
  return (
    <Alert tone="info">
      <p>
        {t('workshop.vote.closed')} <Link href={`/a/${id}/workshop`}>{t('workshop.vote.toPrepare')}</Link>
      </p>
    </Alert>
  )
}
