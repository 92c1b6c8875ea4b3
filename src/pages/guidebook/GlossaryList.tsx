import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useTexts } from '../../store/guidebook'
import { Field } from '../../ui/Field'
import styles from './Guidebook.module.css'

/** Every word that the glossary explains; `term` is the one to go to. */
export function GlossaryList({ term }: { term: string | undefined }) {
  const { t } = useTranslation()
  const texts = useTexts()
  const [search, setSearch] = useState('')
  const ready = texts !== null
  useEffect(() => {
    if (!term || !ready) return
    const entry = document.getElementById(`glossary-${term}`)
    entry?.scrollIntoView({ block: 'center' })
    entry?.focus({ preventScroll: true })
  }, [term, ready])
  const wanted = search.trim().toLowerCase()
  const entries = Object.entries(texts?.glossary ?? {})
    .filter(([, { term: word, meaning }]) => `${word} ${meaning}`.toLowerCase().includes(wanted))
    .toSorted(([, a], [, b]) => a.term.localeCompare(b.term))
  return (
    <section className={styles.section} aria-labelledby="glossary">
      <h2 id="glossary">{t('guidebook.glossary')}</h2>
      <p className={styles.muted}>{t('guidebook.glossaryLead')}</p>
      <div className={styles.filters}>
        <Field label={t('guidebook.glossarySearch')}>
          {(ids) => <input type="text" {...ids} value={search} onChange={(event) => setSearch(event.target.value)} />}
        </Field>
      </div>
      <p role="status" className={styles.muted}>
        {t('guidebook.glossaryFound', { count: entries.length })}
      </p>
      <dl className={styles.glossary}>
        {entries.map(([id, { term: word, meaning }]) => (
          <div key={id} id={`glossary-${id}`} tabIndex={-1} className={id === term ? styles.wanted : undefined}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
