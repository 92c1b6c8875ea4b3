import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Indicator } from '../../core/model/guidebook'
import type { IndicatorText } from '../../core/model/texts'
import { useGuidebook, useOutline, useTexts } from '../../store/guidebook'
import styles from './Indicator.module.css'

type IndicatorFactsProps = {
  indicator: Indicator
  text: IndicatorText
  /** Where a related indicator is to be found. */
  hrefOf: (indicator: Indicator) => string
}

/** What surrounds an indicator: cost and time of one level, the obstacle it guards against, what it hangs together with. Nothing where nothing is known. */
export function IndicatorFacts({ indicator, text, hrefOf }: IndicatorFactsProps) {
  const { t } = useTranslation()
  const outline = useOutline()
  const { cost, months, obstacle } = indicator
  const band = cost === undefined ? undefined : outline.costs?.[cost]
  return (
    <dl className={styles.facts}>
      {band ? <Fact name={t('guidebook.cost')}>{`${band.title}: ${band.meaning}`}</Fact> : null}
      {months ? (
        <Fact name={t('guidebook.time')}>
          {months.min === months.max
            ? t('guidebook.months', { count: months.max })
            : t('guidebook.monthsRange', { min: months.min, count: months.max })}
        </Fact>
      ) : null}
      {obstacle ? (
        <Fact name={t('guidebook.obstacle')}>
          {outline.obstacles?.[obstacle.id]?.title ?? obstacle.id}
          {text.obstacle ? <span className={styles.case}>{text.obstacle}</span> : null}
        </Fact>
      ) : null}
      <Mappings indicator={indicator} />
      <Related indicator={indicator} hrefOf={hrefOf} />
    </dl>
  )
}

function Mappings({ indicator }: { indicator: Indicator }) {
  const outline = useOutline()
  return Object.entries(indicator.mappings ?? {}).map(([framework, entries]) => {
    const text = outline.frameworks?.[framework]
    return (
      <Fact key={framework} name={text?.title ?? framework}>
        {entries.map((entry) => `${/^\d/.test(entry) ? `${entry} ` : ''}${text?.entries[entry] ?? ''}`).join('; ')}
      </Fact>
    )
  })
}

function Related({ indicator, hrefOf }: Pick<IndicatorFactsProps, 'indicator' | 'hrefOf'>) {
  const { t } = useTranslation()
  const { indicators } = useGuidebook()
  const texts = useTexts()
  const related = indicators.filter(({ id }) => indicator.related?.some((other) => other === id))
  if (related.length === 0) return null
  return (
    <Fact name={t('guidebook.related')}>
      <ul className={styles.links}>
        {related.map((other) => (
          <li key={other.id}>
            <a href={hrefOf(other)}>{texts?.indicators[other.id]?.title ?? other.id}</a>
          </li>
        ))}
      </ul>
    </Fact>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
