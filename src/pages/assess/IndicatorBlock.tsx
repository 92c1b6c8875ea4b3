import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answer, Level } from '../../core/model/assessment'
import type { Indicator } from '../../core/model/guidebook'
import type { IndicatorText } from '../../core/model/texts'
import { answerState } from '../../core/questionnaire/answerState'
import { useGuidebook, useOutline } from '../../store/guidebook'
import { setAnswer } from '../../store/openAssessment'
import { Badge } from '../../ui/Badge'
import { Button } from '../../ui/Button'
import { RadioCards } from '../../ui/RadioCards'
import styles from './IndicatorBlock.module.css'
import { SupportFields } from './SupportFields'

type IndicatorBlockProps = { indicator: Indicator; text: IndicatorText; answer: Answer }

/** One indicator: what it asks, five anchored levels, what backs the answer. */
export const IndicatorBlock = memo(function IndicatorBlock({ indicator, text, answer }: IndicatorBlockProps) {
  const { t } = useTranslation()
  const { scale } = useGuidebook()
  const outline = useOutline()
  const state = answerState(answer)
  const levels = text.levels.slice(0, scale.max + 1).map((anchor, level) => ({
    value: String(level),
    label: t('assess.levelLabel', { level, title: outline.levels[level]?.title ?? '' }),
    detail: anchor,
  }))
  const others = [
    { value: 'unknown', label: t('assess.unknown'), detail: t('assess.unknownDetail') },
    { value: 'na', label: t('assess.na'), detail: t('assess.naDetail') },
  ]
  const choose = (value: string) => setAnswer(indicator.id, { level: toLevel(value) })
  const step = typeof answer.level === 'number' ? text.steps[answer.level] : undefined
  return (
    <article data-indicator={indicator.id} className={styles.block} aria-labelledby={`prompt-${indicator.id}`}>
      <header className={styles.head}>
        <p className={styles.title}>
          {text.title}
          {indicator.critical ? (
            <span title={t('assess.criticalHint')}>
              <Badge tone="caution">{t('assess.critical')}</Badge>
            </span>
          ) : null}
        </p>
        <h3 id={`prompt-${indicator.id}`} className={styles.prompt}>
          {text.prompt}
        </h3>
        <details className={styles.why}>
          <summary>{t('assess.why')}</summary>
          <p>{text.why}</p>
          <p>{t('assess.owner', { owner: text.owner })}</p>
        </details>
      </header>
      <RadioCards
        legend={`${t('assess.level')}: ${text.title}`}
        legendHidden
        name={`level-${indicator.id}`}
        cards={[...levels, ...others]}
        value={answer.level === undefined || answer.level === null ? null : String(answer.level)}
        onChange={choose}
      />
      {step ? (
        <p className={styles.step}>
          <strong>{t('assess.nextStep')}</strong> {step}
        </p>
      ) : null}
      <SupportFields indicator={indicator.id} text={text} answer={answer} state={state} />
      {state === 'open' ? null : (
        <p>
          <Button kind="quiet" onClick={() => setAnswer(indicator.id, { level: undefined })}>
            {t('assess.clear')}
            <span className="visually-hidden">: {text.title}</span>
          </Button>
        </p>
      )}
    </article>
  )
})

function toLevel(value: string): Level {
  return value === 'na' || value === 'unknown' ? value : Number(value)
}
