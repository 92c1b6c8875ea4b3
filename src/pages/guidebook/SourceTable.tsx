import { useTranslation } from 'react-i18next'
import { useGuidebook } from '../../store/guidebook'
import styles from './Guidebook.module.css'

/** The bibliography: every document that an indicator rests on. */
export function SourceTable() {
  const { t } = useTranslation()
  const { sources } = useGuidebook()
  return (
    <section className={styles.section} id="sources">
      <h2>{t('guidebook.sources')}</h2>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('guidebook.source')}</th>
              <th scope="col">{t('guidebook.year')}</th>
              <th scope="col">{t('guidebook.read')}</th>
            </tr>
          </thead>
          <tbody>
            {sources.map((source) => (
              <tr key={source.id}>
                <th scope="row">
                  {source.url ? (
                    <a href={source.url} target="_blank" rel="noreferrer">
                      {source.title}
                    </a>
                  ) : (
                    source.title
                  )}
                </th>
                <td>{source.year ?? '–'}</td>
                <td>{t(`guidebook.readAs.${source.read}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
