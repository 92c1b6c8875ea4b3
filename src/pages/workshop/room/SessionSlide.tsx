import { useTranslation } from 'react-i18next'
import { SessionCode, SessionSteps } from '../SessionCode'
import type { WorkshopInput } from '../WorkshopInput'
import styles from './Presenter.module.css'

/** The first slide: the code to scan, and how many ballots have come in. */
export function SessionSlide(input: WorkshopInput) {
  const { t } = useTranslation()
  const { record, assessment } = input
  const round = record.session?.round ?? 1
  const cast = record.ballots.filter((ballot) => ballot.round === round).length
  return (
    <div className={styles.session}>
      <SessionCode {...input} />
      <div className={styles.sessionText}>
        <h1>{record.setup.title || t('workshop.session.title', { city: assessment.city.name })}</h1>
        <ol className={styles.steps}>
          <SessionSteps {...input} />
        </ol>
        <p className={styles.count} role="status" data-ballots={cast}>
          {t('workshop.vote.cast', { count: cast })}
        </p>
      </div>
    </div>
  )
}
