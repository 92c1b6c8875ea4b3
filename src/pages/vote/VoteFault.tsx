import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Alert } from '../../ui/Alert'
import { Page } from '../../ui/Page'

/** A session that cannot be voted in, why, and the way to another. */
export function VoteFault({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <Page title={t('vote.title')}>
      <Alert tone="error" title={t('vote.fault.title')}>
        <p>{children}</p>
      </Alert>
      <p>
        <Link href="/vote">{t('vote.fault.again')}</Link>
      </p>
    </Page>
  )
}
