import type { ReportBlock } from '../../core/document/ReportBlock'
import { Badge } from '../../ui/Badge'
import styles from './Blocks.module.css'

/** One indicator as answered: level on its scale, and what was said about it. */
export function RecordBlock({ block }: { block: Extract<ReportBlock, { kind: 'record' }> }) {
  const { title, tag, tone, level, max, fields } = block
  return (
    <article className={styles.record}>
      <h3 className={styles.minor}>{title}</h3>
      <p className={styles.recordHead}>
        <span className={styles.note}>{tag}</span>
        <Badge tone={tone}>{level === null ? '–' : `${level} / ${max}`}</Badge>
      </p>
      <dl className={styles.fields}>
        {fields.map(({ label, text, links = [] }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {text}
              {links.map((link) => (
                <a key={link} className={styles.link} href={link} target="_blank" rel="noreferrer" data-user-text>
                  {link}
                </a>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </article>
  )
}
