import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Assessment } from '../../core/model/assessment'
import { useGuidebook, useOutline } from '../../store/guidebook'
import styles from './AssessPage.module.css'

/** Where to go after the last indicator of a phase. */
export function PhaseEnd({ assessment, phase }: { assessment: Assessment; phase: string }) {
  const { t } = useTranslation()
  const { phases } = useGuidebook()
  const outline = useOutline()
  const next = phases[phases.findIndex((entry) => entry.id === phase) + 1]
  return (
    <p className={styles.end}>
      {next ? (
        <Link href={`/a/${assessment.id}/assess/${next.id}`}>
          {t('assess.nextPhase', { phase: outline.phases[next.id]?.title ?? next.id })}
        </Link>
      ) : null}
      <Link href={`/a/${assessment.id}/results`}>{t('assess.toResults')}</Link>
    </p>
  )
}
