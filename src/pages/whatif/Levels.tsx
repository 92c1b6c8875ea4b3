import { useTranslation } from 'react-i18next'
import type { Indicator } from '../../core/model/guidebook'
import { consideredIndicators } from '../../core/questionnaire/consideredIndicators'
import { formatDelta, formatScore } from '../../core/texts/formatScore'
import { indicatorTitle, levelTitle, phaseTitle } from '../../core/texts/titles'
import { Button } from '../../ui/Button'
import { movedIds, moveIndicator, putBack, type WhatIf } from './useWhatIf'
import styles from './WhatIf.module.css'

/** A slider for each indicator that applies, phase by phase; the declared phase is open at first. */
export function Levels(input: WhatIf) {
  const { t } = useTranslation()
  const { guidebook, outline, assessment, draft } = input
  const considered = consideredIndicators(guidebook, assessment.scope)
  const asked = considered.filter(({ id }) => assessment.answers[id]?.level !== 'na')
  const leftOut = considered.length - asked.length
  const moved = new Set(movedIds(draft))
  return (
    <section className={styles.levels} aria-labelledby="levels">
      <h2 id="levels">{t('whatif.levels.title')}</h2>
      <p className={styles.muted}>{t('whatif.levels.hint')}</p>
      <Strip {...input} />
      {guidebook.phases.map(({ id: phase }) => {
        const own = asked.filter((indicator) => indicator.phase === phase)
        const count = own.filter(({ id }) => moved.has(id)).length
        return (
          <details key={phase} className={styles.phase} open={phase === assessment.phase}>
            <summary>
              {phaseTitle(outline, phase)}{' '}
              {count > 0 ? <span className={styles.muted}>{t('whatif.levels.moved', { count })}</span> : null}
            </summary>
            {own.map((indicator) => (
              <Slider key={indicator.id} input={input} indicator={indicator} />
            ))}
          </details>
        )
      })}
      {leftOut > 0 ? <p className={styles.muted}>{t('whatif.levels.leftOut', { count: leftOut })}</p> : null}
    </section>
  )
}

/** The headline once more, in view on narrow screens while a slider is dragged; the figures above say it to everyone. */
function Strip({ today, now }: WhatIf) {
  const { t } = useTranslation()
  const [from, to] = [today.claimed.headline, now.claimed.headline]
  return (
    <p className={styles.strip} aria-hidden="true">
      {t('whatif.figures.headline')} <strong>{formatScore(to)}</strong>
      {formatScore(from) === formatScore(to) ? null : <span className={styles.muted}>{formatDelta(from, to)}</span>}
    </p>
  )
}

function Slider({ input, indicator: { id } }: { input: WhatIf; indicator: Indicator }) {
  const { guidebook, outline, texts, assessment, draft } = input
  const own = assessment.answers[id]?.level
  const today = typeof own === 'number' ? own : null
  const evidence = draft.evidence[id]
  return (
    <Row
      id={id}
      title={indicatorTitle(texts, id)}
      level={draft.levels[id] ?? today}
      levelName={levelTitle(outline, draft.levels[id] ?? today ?? 0)}
      today={today}
      max={guidebook.scale.max}
      evidence={evidence === undefined ? null : outline.evidence[evidence].title}
      isMoved={draft.levels[id] !== undefined || evidence !== undefined}
      onMove={(level) => moveIndicator(assessment, draft, id, level)}
      onBack={() => putBack(draft, id)}
    />
  )
}

type RowProps = {
  id: string
  title: string
  level: number | null
  levelName: string
  today: number | null
  max: number
  evidence: string | null
  isMoved: boolean
  onMove: (level: number) => void
  onBack: () => void
}

function Row({ id, title, level, levelName, today, max, evidence, isMoved, onMove, onBack }: RowProps) {
  const { t } = useTranslation()
  const before = today === null ? t('whatif.levels.todayOpen') : t('whatif.levels.today', { level: today })
  const shown = level === null ? before : t('whatif.levels.value', { level, title: levelName })
  return (
    <div className={isMoved ? `${styles.row} ${styles.moved}` : styles.row} data-indicator={id}>
      <label htmlFor={`level-${id}`}>{title}</label>
      <input
        id={`level-${id}`}
        type="range"
        min={0}
        max={max}
        step={1}
        value={level ?? 0}
        aria-valuetext={shown}
        onChange={(event) => onMove(Number(event.target.value))}
      />
      <p className={styles.value}>
        <output htmlFor={`level-${id}`}>{shown}</output>
        {isMoved ? (
          <>
            <span className={styles.muted}>
              {before}
              {evidence === null ? '' : ` · ${t('whatif.levels.evidence', { evidence })}`}
            </span>
            <Button kind="quiet" onClick={onBack}>
              {t('whatif.levels.back')}
              <span className="visually-hidden">: {title}</span>
            </Button>
          </>
        ) : null}
      </p>
    </div>
  )
}
