import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { useUpdate } from '../../store/update'
import styles from './Frame.module.css'
import { UpdateNotice } from './UpdateNotice'

const NAV = ['home', 'compare', 'guidebook', 'method', 'settings'] as const

/** Header, main navigation and footer around every page. */
export function AppFrame({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const [location] = useLocation()
  const { kept } = useUpdate()
  const current = (name: (typeof NAV)[number]) =>
    name === 'home' ? location === '/' : location.split('?')[0] === `/${name}`
  return (
    <div className={styles.app}>
      <button type="button" className={styles.skip} onClick={focusMain}>
        {t('shell.skip')}
      </button>
      <header className={styles.header}>
        <Link href="/" className={styles.product}>
          {t('shell.product')}
        </Link>
        <nav aria-label={t('shell.mainNavigation')} className={styles.nav}>
          {NAV.map((name) => (
            <Link
              key={name}
              href={name === 'home' ? '/' : `/${name}`}
              aria-current={current(name) ? 'page' : undefined}
              className={styles.link}
            >
              {t(`shell.nav.${name}`)}
            </Link>
          ))}
        </nav>
      </header>
      <UpdateNotice />
      {children}
      <footer className={styles.footer}>
        {t('shell.footer', { version: __APP_VERSION__ })}
        {kept === 'notYet' ? null : ` · ${t(`shell.kept.${kept}`)}`}
      </footer>
    </div>
  )
}

/** A link would change the hash, which belongs to the router; so a button moves the focus. */
function focusMain() {
  const main = document.getElementById('main')
  main?.setAttribute('tabindex', '-1')
  main?.focus()
}
