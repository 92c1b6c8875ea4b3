import { useTranslation } from 'react-i18next'
import { indicatorCode } from '../../../core/report/indicatorCode'
import { indicatorTitle, levelTitle } from '../../../core/report/titles'
import { formatAgreement } from '../../../core/report/workshopFigures'
import type { WorkshopInput } from '../WorkshopInput'
import { ActionTable } from './ActionTable'
import { WhenWhere } from './InvitationPrint'
import styles from './Print.module.css'

/** The participants' sheet: what was decided and why, what was said against, and who does what. No votes of anybody, names only where they were meant to stand. */
export function OutcomePrint(input: WorkshopInput) {
  const { t } = useTranslation()
  const { assessment, guidebook, texts, record } = input
  const { workshop, city } = assessment
  const agreed = guidebook.indicators.filter(({ id }) => workshop && Object.hasOwn(workshop.decisions, id))
  return (
    <>
      <h1>{record.setup.title || t('workshop.outcome.title', { city: city.name })}</h1>
      <WhenWhere {...input} />
      {workshop ? <p>{t('workshop.outcome.people', { count: workshop.participants.total })}</p> : null}
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
            {decision.reason ? <p>{decision.reason}</p> : null}
            {decision.dissent ? <p>{t('workshop.outcome.dissent', { dissent: decision.dissent })}</p> : null}
          </section>
        ) : null
      })}
      <ActionTable {...input} />
    </>
  )
}
