import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answer, Level } from '../../core/model/assessment'
import type { Indicator } from '../../core/model/guidebook'
import type { Glossary, IndicatorText } from '../../core/model/texts'
import { answerState } from '../../core/questionnaire/answerState'
import { useGuidebook, useOutline } from '../../store/guidebook'
import { setAnswer } from '../../store/openAssessment'
import { Button } from '../../ui/Button'
import { RadioCards } from '../../ui/RadioCards'
import styles from './IndicatorBlock.module.css'
import { IndicatorHead } from './IndicatorHead'
import { SupportFields } from './SupportFields'

type IndicatorBlockProps = {
  indicator: Indicator
  text: IndicatorText
  glossary: Glossary
  answer: Answer
}

/** One indicator: what it asks, its anchored levels, what backs the answer. */
export const IndicatorBlock = memo(function IndicatorBlock({ indicator, text, glossary, answer }: IndicatorBlockProps) {
  const { t } = useTranslation()
  const state = answerState(answer)
  const step = typeof answer.level === 'number' ? text.steps[answer.level] : undefined
  return (
    <article data-indicator={indicator.id} className={styles.block} aria-labelledby={`prompt-${indicator.id}`}>
      <IndicatorHead indicator={indicator} text={text} glossary={glossary} />
      <LevelChoice indicator={indicator.id} text={text} level={answer.level ?? null} />
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

type LevelChoiceProps = { indicator: string; text: IndicatorText; level: Level | null }

function LevelChoice({ indicator, text, level: chosen }: LevelChoiceProps) {
  const { t } = useTranslation()
  const { scale } = useGuidebook()
  const outline = useOutline()
  const levels = text.levels.slice(0, scale.max + 1).map((anchor, level) => ({
    value: String(level),
    label: t('assess.levelLabel', { level, title: outline.levels[level]?.title ?? '' }),
    detail: anchor,
  }))
  const others = [
    { value: 'unknown', label: t('assess.unknown'), detail: t('assess.unknownDetail') },
    { value: 'na', label: t('assess.na'), detail: t('assess.naDetail') },
  ]
  return (
    <RadioCards
      legend={`${t('assess.level')}: ${text.title}`}
      legendHidden
      name={`level-${indicator}`}
      cards={[...levels, ...others]}
      value={chosen === null ? null : String(chosen)}
      onChange={(value) => setAnswer(indicator, { level: toLevel(value) })}
    />
  )
}

function toLevel(value: string): Level {
  return value === 'na' || value === 'unknown' ? value : Number(value)
}
