import { useTranslation } from 'react-i18next'
import { EVIDENCE } from '../../core/model/evidence'
import { useOutline } from '../../store/guidebook'
import styles from './Guidebook.module.css'

/** What the levels and the kinds of evidence mean. */
export function ScaleTables() {
  const { t } = useTranslation()
  const outline = useOutline()
  const levels = outline.levels.map((level, index) => ({ name: `${index} · ${level.title}`, meaning: level.meaning }))
  const evidence = EVIDENCE.map((kind) => ({
    name: outline.evidence[kind].title,
    meaning: outline.evidence[kind].meaning,
  }))
  return (
    <section className={styles.section}>
      <h2>{t('guidebook.scale')}</h2>
      <MeaningTable head={t('guidebook.level')} rows={levels} />
      <MeaningTable head={t('guidebook.evidence')} rows={evidence} />
    </section>
  )
}

function MeaningTable({ head, rows }: { head: string; rows: { name: string; meaning: string }[] }) {
  const { t } = useTranslation()
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{t('guidebook.meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              <td>{row.meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
