import { useTranslation } from 'react-i18next'
import styles from './Frame.module.css'

/** Shown while a page's code or text is on its way. */
export function Loading() {
  const { t } = useTranslation()
  return <p className={styles.loading}>{t('shell.loading')}</p>
}
