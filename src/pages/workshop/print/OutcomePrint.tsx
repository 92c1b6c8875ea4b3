import { useTranslation } from 'react-i18next'
import { publishableWorkshop } from '../../../core/document/publishableAssessment'
import type { Workshop } from '../../../core/model/workshop'
import type { WorkshopSetup } from '../../../core/model/workshopRecord'
import { indicatorCode } from '../../../core/texts/indicatorCode'
import { indicatorTitle, levelTitle } from '../../../core/texts/titles'
import { formatAgreement } from '../../../core/workshop/workshopFigures'
import { useWords } from '../../../i18n/useWords'
import type { WorkshopInput } from '../WorkshopInput'
import { ActionTable } from './ActionTable'
import { WhenWhere } from './InvitationPrint'
import styles from './Print.module.css'

/** The participants' sheet: what was decided and why, what was said against, and who does what. No votes of anybody, names only where they were meant to stand. */
export function OutcomePrint(input: WorkshopInput) {
  const { t } = useTranslation()
  const { assessment, guidebook, texts, record } = input
  const { city } = assessment
  // As the report tells it: names only where they were meant to stand, no role that is too small.
  const workshop = assessment.workshop && publishableWorkshop(assessment.workshop, { notes: false, names: false })
  const words = useWords()
  const peopleWords = ({ participants: { total, roles = [] } }: Workshop) => {
    const byRole = roles.map(({ role, count }) => `${words(`workshop.roles.${role}`)} ${count}`)
    return [t('workshop.outcome.people', { count: total }), byRole.join(', ')].filter(Boolean).join(' ')
  }
  const agreed = guidebook.indicators.filter(({ id }) => workshop && Object.hasOwn(workshop.decisions, id))
  return (
    <>
      <h1>{workshop?.title || record.setup.title || t('workshop.outcome.title', { city: city.name })}</h1>
      <WhenWhere {...input} record={{ ...record, setup: heldAs(record.setup, workshop) }} />
      {workshop ? <p>{peopleWords(workshop)}</p> : null}
      {workshop?.participants.names ? <p>{workshop.participants.names.join(', ')}</p> : null}
      <h2>{t('workshop.outcome.decided')}</h2>
      {agreed.map(({ id }) => {
        const decision = workshop?.decisions[id]
        return decision ? (
          <section key={id} className={styles.decision}>
            <h3>
              {indicatorCode(guidebook, id)} {indicatorTitle(texts, id)}
            </h3>
            <p>
              <strong>
                {typeof decision.level === 'number'
                  ? t('workshop.outcome.level', {
                      level: decision.level,
                      title: levelTitle(texts.outline, decision.level),
                    })
                  : t(`workshop.votes.${decision.level}`)}
              </strong>{' '}
              {t(`workshop.ways.${decision.way}`)}.{' '}
              {t('workshop.outcome.agreement', {
                agreement: formatAgreement(decision.votes.at(-1), guidebook.scale.max),
              })}
            </p>
            {decision.reason ? <p>{t('workshop.outcome.reason', { reason: decision.reason })}</p> : null}
            {decision.dissent ? <p>{t('workshop.outcome.dissent', { dissent: decision.dissent })}</p> : null}
          </section>
        ) : null
      })}
      <ActionTable {...input} />
    </>
  )
}

/** When and where the workshop was held as the assessment tells it; the preparation on this device may be of another one. */
function heldAs(setup: WorkshopSetup, workshop: Workshop | undefined): WorkshopSetup {
  if (!workshop) return setup
  const { date = setup.date, start = setup.start, minutes = setup.minutes, place } = workshop
  return { ...setup, date, start, minutes, place }
}
