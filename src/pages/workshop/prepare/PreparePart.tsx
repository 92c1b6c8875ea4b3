import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { basisTitle, phaseTitle } from '../../../core/texts/titles'
import { expectedVoters } from '../../../core/workshop/whoVotes'
import { openVoting, setSetup } from '../../../store/workshop'
import { Alert } from '../../../ui/Alert'
import { Button } from '../../../ui/Button'
import { CheckboxGroup } from '../../../ui/CheckboxGroup'
import { RadioCards } from '../../../ui/RadioCards'
import { InvitationPrint } from '../print/InvitationPrint'
import { PrintButton } from '../print/PrintButton'
import { SessionPrint } from '../print/SessionPrint'
import { SecrecyWarning } from '../SecrecyWarning'
import styles from '../Workshop.module.css'
import type { WorkshopInput } from '../WorkshopInput'
import { AgendaView } from './AgendaView'
import { IndicatorChoice } from './IndicatorChoice'
import { ParticipantFields } from './ParticipantFields'
import { RightsTable } from './RightsTable'
import { TimeFields } from './TimeFields'
import { useKeptInStep } from './useKeptInStep'

/** When, what, who: and the agenda that follows from it. */
export function PreparePart(input: WorkshopInput) {
  const { t } = useTranslation()
  const { record, guidebook, texts, agenda } = input
  useKeptInStep(input)
  return (
    <>
      <section className={styles.section} aria-labelledby="when">
        <h2 id="when">{t('workshop.prepare.when')}</h2>
        <TimeFields setup={record.setup} />
      </section>
      <section className={styles.section} aria-labelledby="what">
        <h2 id="what">{t('workshop.prepare.what')}</h2>
        {record.session ? <Alert tone="info">{t('workshop.prepare.fixed')}</Alert> : null}
        <ChoiceFields {...input} />
      </section>
      <section className={styles.section} aria-labelledby="who">
        <h2 id="who">{t('workshop.prepare.who')}</h2>
        <ParticipantFields setup={record.setup} />
        <RightsTable {...input} />
        <SecrecyWarning
          when="expected"
          votedOn={expectedVoters(record.setup, guidebook, record.session?.indicators ?? agenda.kept)}
          nameOf={(id) => basisTitle(texts.outline, id)}
        />
      </section>
      <section className={styles.section} aria-labelledby="agenda">
        <h2 id="agenda">{t('workshop.prepare.agenda')}</h2>
        <AgendaView {...input} />
      </section>
      <NextStep {...input} />
    </>
  )
}

function ChoiceFields(input: WorkshopInput) {
  const { t } = useTranslation()
  const { record, guidebook, texts } = input
  const { setup, session } = record
  return (
    <div className={styles.fields}>
      <fieldset disabled={session !== null}>
        <CheckboxGroup
          legend={t('workshop.prepare.phases')}
          hint={t('workshop.prepare.phasesHint')}
          options={guidebook.phases.map(({ id }) => ({ value: id, label: phaseTitle(texts.outline, id) }))}
          values={setup.phases}
          onChange={(phases) => setSetup({ phases })}
        />
        <IndicatorChoice {...input} />
      </fieldset>
      <RadioCards
        legend={t('workshop.prepare.order')}
        name="order"
        columns
        value={setup.order}
        cards={(['guidebook', 'importance'] as const).map((value) => ({
          value,
          label: t(`workshop.prepare.orders.${value}`),
        }))}
        onChange={(value) => setSetup({ order: value === 'importance' ? 'importance' : 'guidebook' })}
      />
      <RadioCards
        legend={t('workshop.prepare.rounds')}
        name="rounds"
        columns
        value={String(setup.rounds)}
        cards={(['1', '2'] as const).map((value) => ({
          value,
          label: t(`workshop.prepare.roundNames.${value}`),
          detail: t(`workshop.prepare.roundDetails.${value}`),
        }))}
        onChange={(value) => setSetup({ rounds: value === '2' ? 2 : 1 })}
      />
    </div>
  )
}

function NextStep(input: WorkshopInput) {
  const { t } = useTranslation()
  const [, navigate] = useLocation()
  const { assessment, record, agenda } = input
  const start = () => {
    openVoting(
      agenda.kept,
      agenda.entries.flatMap((entry) => (entry.kind === 'indicator' ? [entry.indicator] : [])),
    )
    navigate(`/a/${assessment.id}/workshop/vote`)
  }
  return (
    <section className={styles.section} aria-labelledby="paper">
      <h2 id="paper">{t('workshop.prepare.ready')}</h2>
      <p className={styles.actions}>
        {record.session ? (
          <Link href={`/a/${assessment.id}/workshop/vote`}>{t('workshop.prepare.toVote')}</Link>
        ) : (
          <Button kind="primary" disabled={agenda.kept.length === 0} onClick={start}>
            {t('workshop.prepare.openVoting')}
          </Button>
        )}
        <PrintButton label={t('workshop.print.invitation')} sheet={<InvitationPrint {...input} />} />
        {record.session ? (
          <PrintButton label={t('workshop.print.session')} sheet={<SessionPrint {...input} />} />
        ) : null}
        <Link href={`/a/${assessment.id}/report`}>{t('workshop.prepare.toWorkbook')}</Link>
        <Link href="/merge">{t('workshop.prepare.toMerge')}</Link>
      </p>
    </section>
  )
}
