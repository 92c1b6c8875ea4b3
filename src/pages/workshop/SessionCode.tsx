import { useTranslation } from 'react-i18next'
import { type WallText, wallText } from '../../core/ballot/wallText'
import { createSession } from '../../core/workshop/createSession'
import { CodeImage } from '../../parts/code/CodeImage'
import styles from './Workshop.module.css'
import type { WorkshopInput } from './WorkshopInput'

/** What the session's QR code holds, from where this page was opened; null before voting is open. */
export function useWallText({ record, assessment, guidebook }: WorkshopInput): WallText | null {
  const session = createSession(record, assessment, guidebook)
  return session && wallText(session, guidebook, window.location)
}

/** The session as a QR code, what a phone needs to know to vote, and in words what it opens. Nothing before voting is open. */
export function SessionCode(input: WorkshopInput) {
  const { t } = useTranslation()
  const wall = useWallText(input)
  if (!wall) return null
  return (
    <figure className={styles.qr} data-session-code={wall.code}>
      <CodeImage text={wall.text} label={t('workshop.session.code')} />
      <figcaption>
        {wall.reaches ? t('workshop.session.holds.page', { address: wall.address }) : t('workshop.session.holds.code')}
      </figcaption>
    </figure>
  )
}

/** What to do with the code, step by step. */
export function SessionSteps(input: WorkshopInput) {
  const { t } = useTranslation()
  const wall = useWallText(input)
  const steps = wall?.reaches ? (['point', 'vote'] as const) : (['open', 'scan', 'vote'] as const)
  return (
    <>
      {steps.map((step) => (
        <li key={step}>{t(`workshop.session.steps.${step}`)}</li>
      ))}
    </>
  )
}
