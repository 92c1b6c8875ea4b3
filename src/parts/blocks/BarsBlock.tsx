import { lazy, Suspense } from 'react'
import type { ReportBlock } from '../../core/document/ReportBlock'
import styles from './Blocks.module.css'

const BarChart = lazy(() => import('../../ui/charts/BarChart').then((m) => ({ default: m.BarChart })))

/** Bars with their caption; the block's summary stands in for them while they are drawn. */
export function BarsBlock({ block }: { block: Extract<ReportBlock, { kind: 'bars' }> }) {
  const [first = block.caption, second = block.caption] = block.legend ?? []
  return (
    <figure className={styles.bars}>
      <Suspense fallback={<p>{block.summary}</p>}>
        <BarChart bars={block.bars} legend={[first, second]} max={block.max} summary={block.summary} />
      </Suspense>
      <figcaption className={styles.note}>{block.caption}</figcaption>
    </figure>
  )
}
