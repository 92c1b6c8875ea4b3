import type { Answer } from '../../core/model/assessment'
import type { Indicator } from '../../core/model/guidebook'
import type { GuidebookTexts } from '../../core/model/texts'
import { useOutline } from '../../store/guidebook'
import styles from './AssessPage.module.css'
import { IndicatorBlock } from './IndicatorBlock'

type BasisGroupProps = {
  basis: string
  indicators: Indicator[]
  answers: Readonly<Record<string, Answer>>
  texts: GuidebookTexts
}

/** The indicators of one principle or guideline in this phase. */
export function BasisGroup({ basis, indicators, answers, texts }: BasisGroupProps) {
  const outline = useOutline()
  if (indicators.length === 0) return null
  return (
    <section className={styles.group} aria-labelledby={`basis-${basis}`}>
      <h2 id={`basis-${basis}`} className={styles.basis}>
        {outline.bases[basis]?.title ?? basis}
      </h2>
      {indicators.map((indicator) => {
        const text = texts.indicators[indicator.id]
        return text ? (
          <IndicatorBlock
            key={indicator.id}
            indicator={indicator}
            text={text}
            glossary={texts.glossary}
            answer={answers[indicator.id] ?? EMPTY}
          />
        ) : null
      })}
    </section>
  )
}

const EMPTY: Answer = {}
