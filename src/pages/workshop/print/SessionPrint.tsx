import { useTranslation } from 'react-i18next'
import { SessionCode } from '../SessionCode'
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
        {(['open', 'scan', 'vote'] as const).map((step) => (
          <li key={step}>{t(`workshop.session.steps.${step}`)}</li>
        ))}
      </ol>
      <div className={styles.code}>
        <SessionCode {...input} />
      </div>
    </>
  )
}
