// A document's blocks as HTML: one component per kind. The PDF paints the same blocks; neither adds words of its own.
import { lazy, Suspense } from 'react'
import type { ReportBlock } from '../../core/document/ReportBlock'
import { Heatmap } from '../../ui/charts/Heatmap'
import { BarsBlock } from './BarsBlock'
import styles from './Blocks.module.css'
import { ContentsBlock, type ContentsEntry } from './ContentsBlock'
import { CoverBlock } from './CoverBlock'
import { FiguresBlock } from './FiguresBlock'
import { ListBlock } from './ListBlock'
import { QrBlock } from './QrBlock'
import { RecordBlock } from './RecordBlock'
import { TableBlock } from './TableBlock'

const RadarChart = lazy(() => import('../../ui/charts/RadarChart').then((m) => ({ default: m.RadarChart })))

/** One block of a report. `contents`: the headings that a table of contents leads to. */
export function BlockView({ block, contents }: { block: ReportBlock; contents: readonly ContentsEntry[] }) {
  switch (block.kind) {
    case 'cover':
      return <CoverBlock block={block} />
    case 'contents':
      return <ContentsBlock title={block.title} entries={contents} />
    case 'heading':
      return <HeadingBlock block={block} />
    case 'paragraph':
      return <p className={styles[block.role ?? 'body']}>{block.text}</p>
    case 'figures':
      return <FiguresBlock items={block.items} />
    case 'list':
      return <ListBlock block={block} />
    case 'table':
      return <TableBlock block={block} />
    case 'radar':
      return (
        <figure className={styles.radar}>
          <Suspense fallback={<p>{block.summary}</p>}>
            <RadarChart axes={block.axes} series={block.series} max={block.max} summary={block.summary} />
          </Suspense>
          <figcaption className={styles.note}>{block.caption}</figcaption>
        </figure>
      )
    case 'bars':
      return <BarsBlock block={block} />
    case 'heatmap':
      return <HeatmapBlock block={block} />
    case 'record':
      return <RecordBlock block={block} />
    case 'qr':
      return <QrBlock block={block} />
    case 'pageBreak':
      return <hr className={styles.pageBreak} />
  }
}

function HeadingBlock({ block }: { block: Extract<ReportBlock, { kind: 'heading' }> }) {
  const id = `report-${block.id}`
  switch (block.level) {
    case 1:
      return (
        <h2 id={id} tabIndex={-1}>
          {block.text}
        </h2>
      )
    case 2:
      return <h3 id={id}>{block.text}</h3>
    case 3:
      return (
        <h4 id={id} className={styles.minor}>
          {block.text}
        </h4>
      )
  }
}

function HeatmapBlock({ block }: { block: Extract<ReportBlock, { kind: 'heatmap' }> }) {
  const rows = block.rows.map(({ label, cells }) => ({
    key: label,
    label,
    cells: cells.map(({ value, text }, index) => ({
      key: block.columns[index] ?? String(index),
      value,
      content: text,
    })),
  }))
  return (
    <>
      <Heatmap caption={block.caption} corner="" columns={block.columns} rows={rows} max={block.max} />
      <p className={styles.note}>{block.summary}</p>
    </>
  )
}
