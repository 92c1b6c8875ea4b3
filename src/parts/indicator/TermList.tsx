import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Glossary, IndicatorText } from '../../core/model/texts'
import { termsIn } from '../../core/questionnaire/termsIn'
import styles from './Indicator.module.css'

type TermListProps = { text: IndicatorText; glossary: Glossary }

/** The words of an indicator that the glossary explains, each with its meaning, in the order in which they occur. */
export function TermList({ text, glossary }: TermListProps) {
  const { t } = useTranslation()
  const terms = useMemo(() => {
    const { title, prompt, why, levels, evidence, steps, obstacle = '' } = text
    return termsIn(glossary, [title, prompt, why, ...levels, ...evidence, ...steps, obstacle])
  }, [text, glossary])
  if (terms.length === 0) return null
  return (
    <details className={styles.fold}>
      <summary>{t('assess.terms', { count: terms.length })}</summary>
      <dl className={styles.terms}>
        {terms.map((id) => (
          <div key={id}>
            <dt>
              <a href={`#/guidebook/glossary/${id}`}>{glossary[id]?.term}</a>
            </dt>
            <dd>{glossary[id]?.meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
