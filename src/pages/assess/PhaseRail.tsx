import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import type { Assessment } from '../../core/model/assessment'
import { phaseProgress } from '../../core/questionnaire/phaseProgress'
import { useGuidebook, useOutline } from '../../store/guidebook'
import styles from './AssessPage.module.css'

type PhaseRailProps = { assessment: Assessment; phase: string }

/** The five phases with their progress; a select on narrow screens. */
export function PhaseRail({ assessment, phase }: PhaseRailProps) {
  const { t } = useTranslation()
  const guidebook = useGuidebook()
  const outline = useOutline()
  const [, navigate] = useLocation()
  const entries = guidebook.phases.map(({ id }, index) => ({
    id,
    title: outline.phases[id]?.title ?? id,
    number: index + 1,
    progress: phaseProgress(guidebook, assessment, id),
    href: `/a/${assessment.id}/assess/${id}`,
  }))
  return (
    <nav aria-label={t('assess.rail')} className={styles.rail}>
      <ol className={styles.phases}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <Link href={entry.href} className={styles.phase} aria-current={entry.id === phase ? 'step' : undefined}>
              <span className={styles.number}>{entry.number}</span>
              <span className={styles.phaseText}>
                <span>{entry.title}</span>
                <span className={styles.small}>
                  {t('assess.progress', entry.progress)}
                  {entry.id === assessment.phase ? ` · ${t('assess.declared')}` : ''}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ol>
      <p className={styles.small}>{t('assess.overall', phaseProgress(guidebook, assessment))}</p>
      <label className={styles.select}>
        <span className={styles.small}>{t('assess.choosePhase')}</span>
        <select value={phase} onChange={(event) => navigate(`/a/${assessment.id}/assess/${event.target.value}`)}>
          {entries.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {`${entry.number}. ${entry.title} (${entry.progress.done}/${entry.progress.total})`}
            </option>
          ))}
        </select>
      </label>
    </nav>
  )
}
