import { useTranslation } from 'react-i18next'
import { SessionCode, SessionSteps } from '../SessionCode'
import type { WorkshopInput } from '../WorkshopInput'
import { WhenWhere } from './InvitationPrint'
import styles from './Print.module.css'

/** A sheet for the wall or the tables: the session's code and what to do with it. */
export function SessionPrint(input: WorkshopInput) {
  const { t } = useTranslation()
  return (
    <>
      <h1>{t('workshop.session.title', { city: input.assessment.city.name })}</h1>
      <WhenWhere {...input} />
      <ol>
        <SessionSteps {...input} />
      </ol>
      <div className={styles.code}>
        <SessionCode {...input} />
      </div>
    </>
  )
}
