import { type ReactNode, useEffect } from 'react'
import styles from './Page.module.css'

type PageProps = { title: string; lead?: ReactNode; actions?: ReactNode; wide?: boolean; children: ReactNode }

/** A screen: its title (also the document's), a lead sentence, its actions and its content. */
export function Page({ title, lead, actions, wide = false, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Guidepost`
  }, [title])
  return (
    <main id="main" className={wide ? `${styles.page} ${styles.wide}` : styles.page}>
      <header className={styles.header}>
        <div className={styles.heading}>
          <h1>{title}</h1>
          {lead ? <p className={styles.lead}>{lead}</p> : null}
        </div>
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </header>
      {children}
    </main>
  )
}
