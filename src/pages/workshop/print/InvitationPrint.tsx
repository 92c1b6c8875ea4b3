import { useTranslation } from 'react-i18next'
import { votingPage } from '../../../core/ballot/wallText'
import { useFormat } from '../../../i18n/useFormat'
import { clockText } from '../clockText'
import { AgendaTable } from '../prepare/AgendaView'
import type { WorkshopInput } from '../WorkshopInput'

/** The invitation: what for, when and where, how voting works, and the day in lines. */
export function InvitationPrint(input: WorkshopInput) {
  const { t } = useTranslation()
  const { assessment, record, agenda } = input
  const { setup } = record
  const { address, reaches } = votingPage(window.location)
  return (
    <>
      <h1>{setup.title || t('workshop.invitation.title', { city: assessment.city.name })}</h1>
      <p>{t('workshop.invitation.what', { city: assessment.city.name, count: agenda.kept.length })}</p>
      <WhenWhere {...input} />
      <h2>{t('workshop.invitation.how')}</h2>
      <ul>
        <li>{t('workshop.invitation.levels')}</li>
        <li>{t(`workshop.invitation.${setup.mode}`)}</li>
        <li>{t(`workshop.invitation.rounds.${setup.rounds}`)}</li>
        <li>{t('workshop.invitation.bring')}</li>
        {reaches ? <li>{t('workshop.invitation.phone', { address })}</li> : null}
      </ul>
      <AgendaTable {...input} />
    </>
  )
}

/** Day, time and place, as far as they are known. */
export function WhenWhere({ record }: WorkshopInput) {
  const { t } = useTranslation()
  const format = useFormat()
  const { date, start, minutes, place } = record.setup
  return (
    <dl>
      <dt>{t('workshop.invitation.when')}</dt>
      <dd>
        {t('workshop.invitation.span', {
          date: format.day(date),
          from: clockText(start),
          to: clockText(start + minutes),
        })}
      </dd>
      {place ? (
        <>
          <dt>{t('workshop.invitation.where')}</dt>
          <dd>{place}</dd>
        </>
      ) : null}
    </dl>
  )
}
