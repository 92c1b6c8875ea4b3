import { useTranslation } from 'react-i18next'
import { useGuidebook, useOutline, useTexts } from '../../store/guidebook'
import styles from './Guidebook.module.css'
import { StatusBadge } from './StatusBadge'

/** Which indicators serve which entries of other frameworks. */
export function FrameworkTables() {
  const { t } = useTranslation()
  const { frameworks = [] } = useGuidebook()
  const outline = useOutline()
  if (frameworks.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{t('guidebook.frameworks')}</h2>
      {frameworks.map(({ id, status, entries }) => (
        <details key={id} className={styles.fold}>
          <summary>
            <span className={styles.summary}>{outline.frameworks?.[id]?.title ?? id}</span>{' '}
            <StatusBadge status={status} />
          </summary>
          <div className={styles.body}>
            <p>{outline.frameworks?.[id]?.about}</p>
            <EntryTable framework={id} entries={entries} />
          </div>
        </details>
      ))}
    </section>
  )
}

function EntryTable({ framework, entries }: { framework: string; entries: string[] }) {
  const { t } = useTranslation()
  const { indicators } = useGuidebook()
  const outline = useOutline()
  const texts = useTexts()
  const mappedTo = (entry: string) => indicators.filter(({ mappings }) => mappings?.[framework]?.includes(entry))
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('guidebook.frameworkEntry')}</th>
            <th scope="col">{t('guidebook.frameworkIndicators')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry}>
              <th scope="row">
                {/^\d/.test(entry) ? `${entry} ` : ''}
                {outline.frameworks?.[framework]?.entries[entry]}
              </th>
              <td>
                {mappedTo(entry)
                  .map(({ id }) => texts?.indicators[id]?.title ?? id)
                  .join('; ') || t('guidebook.frameworkNone')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
