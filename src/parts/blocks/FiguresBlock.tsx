import type { Figure } from '../../core/document/ReportBlock'
import { Badge } from '../../ui/Badge'
import styles from './Blocks.module.css'

/** Figures side by side, each with its label. */
export function FiguresBlock({ items }: { items: readonly Figure[] }) {
  return (
    <dl className={styles.figures}>
      {items.map(({ label, value, detail, tone }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className={styles.value}>{tone && !detail ? <Badge tone={tone}>{value}</Badge> : value}</dd>
          {detail ? (
            <dd>
              <Badge tone={tone ?? 'plain'}>{detail}</Badge>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  )
}
