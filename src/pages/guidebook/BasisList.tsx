import { useTranslation } from 'react-i18next'
import { useGuidebook, useOutline } from '../../store/guidebook'
import styles from './Guidebook.module.css'
import { StatusBadge } from './StatusBadge'

/** The principles and guidelines, with where each label comes from. */
export function BasisList() {
  const { t } = useTranslation()
  const guidebook = useGuidebook()
  const outline = useOutline()
  return (
    <section className={styles.section}>
      <h2>{t('guidebook.bases')}</h2>
      <div className={styles.grid}>
        {guidebook.bases.map(({ id, kind, status }) => (
          <article key={id} className={styles.card}>
            <p className={styles.muted}>{t(`guidebook.${kind}`)}</p>
            <h3>{outline.bases[id]?.title}</h3>
            <p>{outline.bases[id]?.asks}</p>
            <p className={styles.muted}>
              <StatusBadge status={status} /> {outline.bases[id]?.origin}
            </p>
          </article>
        ))}
      </div>
    </section>
  )
}
