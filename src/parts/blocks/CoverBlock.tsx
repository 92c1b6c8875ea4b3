import type { ReportBlock } from '../../core/document/ReportBlock'
import styles from './Blocks.module.css'

/** The cover: what this is, about whom, when and by whom. */
export function CoverBlock({ block }: { block: Extract<ReportBlock, { kind: 'cover' }> }) {
  return (
    <header className={styles.cover}>
      <h2 className={styles.coverTitle}>{block.title}</h2>
      <p className={styles.lead}>{block.subtitle}</p>
      {block.note ? <p className={styles.warning}>{block.note}</p> : null}
      <dl className={styles.facts}>
        {block.facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  )
}
