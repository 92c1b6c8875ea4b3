import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReportBlock } from '../../core/report/ReportBlock'
import { BlockView } from './BlockView'
import styles from './Report.module.css'

type PreviewProps = { blocks: readonly ReportBlock[]; grayscale: boolean }

/** The report on screen, block by block, as it will be in the PDF. Drawn again only for other blocks: the page tells of a PDF's progress meanwhile. */
export const Preview = memo(function Preview({ blocks, grayscale }: PreviewProps) {
  const { t } = useTranslation()
  const contents = blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 1 ? [{ id: block.id, text: block.text }] : [],
  )
  return (
    <section
      className={grayscale ? `${styles.preview} ${styles.grayscale}` : styles.preview}
      aria-label={t('report.preview')}
    >
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
