import type { ReportBlock } from '../../core/document/ReportBlock'
import styles from './Blocks.module.css'

/** A list; each point may have a detail under it. */
export function ListBlock({ block }: { block: Extract<ReportBlock, { kind: 'list' }> }) {
  const points = block.items.map(({ text, detail }) => (
    <li key={`${text} ${detail ?? ''}`}>
      {text}
      {detail ? <span className={styles.detail}>{detail}</span> : null}
    </li>
  ))
  return block.ordered ? <ol className={styles.list}>{points}</ol> : <ul className={styles.list}>{points}</ul>
}
