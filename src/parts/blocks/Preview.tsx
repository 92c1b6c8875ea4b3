import { memo } from 'react'
import type { ReportBlock } from '../../core/document/ReportBlock'
import styles from './Blocks.module.css'
import { BlockView } from './BlockView'

type PreviewProps = { label: string; blocks: readonly ReportBlock[]; grayscale?: boolean }

/** A document on screen, block by block, as it will be in the PDF. Drawn again only for other blocks: the page tells of a PDF's progress meanwhile. */
export const Preview = memo(function Preview({ label, blocks, grayscale = false }: PreviewProps) {
  const contents = blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 1 ? [{ id: block.id, text: block.text }] : [],
  )
  return (
    <section className={grayscale ? `${styles.preview} ${styles.grayscale}` : styles.preview} aria-label={label}>
      {keyed(blocks).map(({ key, block }) => (
        <BlockView key={key} block={block} contents={contents} />
      ))}
    </section>
  )
})

/** Blocks have no ids of their own: their place in the report is what they are. */
function keyed(blocks: readonly ReportBlock[]): { key: string; block: ReportBlock }[] {
  return blocks.map((block, index) => ({ key: `${index}-${block.kind}`, block }))
}
