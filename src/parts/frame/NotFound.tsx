import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { Page } from '../../ui/Page'

/** An address that leads nowhere. */
export function NotFound() {
  const { t } = useTranslation()
  return (
    <Page title={t('shell.notFoundTitle')} lead={t('shell.notFound')}>
      <p>
        <Link href="/">{t('shell.toHome')}</Link>
      </p>
    </Page>
  )
}
