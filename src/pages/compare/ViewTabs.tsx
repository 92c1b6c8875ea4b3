import { useTranslation } from 'react-i18next'
import { type DeskAddress, VIEWS } from '../../core/compare/view/deskAddress'
import type { Board } from './Board'
import styles from './Compare.module.css'
import { hashOf } from './useAddress'

/** The screens of the desk, as links that keep all else of the address. */
export function ViewTabs({ address }: { address: Board['address'] }) {
  const { t } = useTranslation()
  const to = (view: DeskAddress['view']) => hashOf({ ...address, view })
  return (
    <nav className={styles.views} aria-label={t('compare.views.label')}>
      {VIEWS.map((view) => (
        <a key={view} href={to(view)} aria-current={view === address.view ? 'page' : undefined}>
          {t(`compare.views.${view}`)}
        </a>
      ))}
    </nav>
  )
}
