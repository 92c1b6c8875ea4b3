import styles from './Blocks.module.css'

export type ContentsEntry = { id: string; text: string }

/** The table of contents. Addresses after # are routes here, so its entries move the page instead of linking. */
export function ContentsBlock({ title, entries }: { title: string; entries: readonly ContentsEntry[] }) {
  return (
    <nav aria-label={title} className={styles.contentsBlock}>
      <h2>{title}</h2>
      <ol className={styles.contents}>
        {entries.map(({ id, text }) => (
          <li key={id}>
            <button type="button" className={styles.jump} onClick={() => jumpTo(`report-${id}`)}>
              {text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function jumpTo(id: string) {
  const heading = document.getElementById(id)
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
}
