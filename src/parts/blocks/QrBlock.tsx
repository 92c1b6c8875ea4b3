import type { ReportBlock } from '../../core/document/ReportBlock'
import styles from './Blocks.module.css'

/** Light modules around the code, so that a camera finds it. */
const QUIET = 4

/** A QR code with its words beside it. Dark on light in every theme: cameras expect that. */
export function QrBlock({ block }: { block: Extract<ReportBlock, { kind: 'qr' }> }) {
  const size = block.modules.length + 2 * QUIET
  const path = block.modules.flatMap((row, y) =>
    [...row].map((module, x) => (module === '1' ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : '')),
  )
  return (
    <figure className={styles.qr}>
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={block.summary} shapeRendering="crispEdges">
        <rect className={styles.qrLight} width={size} height={size} />
        <path className={styles.qrDark} d={path.join('')} />
      </svg>
      <figcaption className={styles.note}>
        <span className={styles.digest}>{block.caption}</span>
        <span className={styles.detail}>{block.summary}</span>
      </figcaption>
    </figure>
  )
}
