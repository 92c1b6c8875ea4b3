import { useTranslation } from 'react-i18next'
import { formatScore } from '../../core/texts/formatScore'
import { useGuidebook, useOutline } from '../../store/guidebook'
import { useScores } from '../../store/scores'
import styles from './ReadinessPanel.module.css'

/** Readiness as it forms: headline, dimensions, coverage and the gate of the phase on screen. */
export function ReadinessPanel({ phase }: { phase: string }) {
  const { t } = useTranslation()
  return (
    <>
      <aside className={styles.panel} aria-label={t('assess.readiness.title')}>
        <h2 className={styles.title}>{t('assess.readiness.title')}</h2>
        <Readiness phase={phase} />
      </aside>
      <details className={styles.sheet}>
        <summary>{t('assess.readiness.open')}</summary>
        <Readiness phase={phase} />
      </details>
    </>
  )
}

function Readiness({ phase }: { phase: string }) {
  const { t } = useTranslation()
  const guidebook = useGuidebook()
  const outline = useOutline()
  const reading = useScores()?.claimed
  if (!reading) return null
  const gate = guidebook.phases.find((entry) => entry.id === phase)
  const status = gate ? reading.phases[gate.id]?.gate.status : undefined
  return (
    <div className={styles.body}>
      <p className={styles.headline}>
        <span className={styles.value}>{formatScore(reading.headline)}</span> {t('assess.readiness.headline')}
      </p>
      <p className={styles.small}>
        {reading.headline === null
          ? t('assess.readiness.none')
          : reading.provisional
            ? t('assess.readiness.provisional', { percent: Math.round(guidebook.scoring.provisionalBelow * 100) })
            : null}
      </p>
      <ul className={styles.dimensions}>
        {guidebook.dimensions.map(({ id }, index) => (
          <li key={id}>
            <span className={styles.row}>
              <span>{outline.dimensions[id]?.title ?? id}</span>
              <span>{formatScore(reading.dimensions[id]?.score ?? null)}</span>
            </span>
            <svg className={styles.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
              <rect width="100" height="6" className={styles.track} />
              <rect
                width={reading.dimensions[id]?.score ?? 0}
                height="6"
                fill={`var(--color-dimension-${(index % 4) + 1})`}
              />
            </svg>
          </li>
        ))}
      </ul>
      <dl className={styles.facts}>
        <div className={styles.row}>
          <dt>{t('assess.readiness.coverage')}</dt>
          <dd>{reading.inScope.coverage === null ? '–' : `${formatScore(reading.inScope.coverage * 100)}%`}</dd>
        </div>
        <div className={styles.row}>
          <dt>{t('assess.readiness.gate')}</dt>
          <dd>{t(`assess.gates.${status ?? 'unassessed'}`)}</dd>
        </div>
      </dl>
    </div>
  )
}
