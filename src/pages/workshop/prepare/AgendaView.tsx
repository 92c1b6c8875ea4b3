import { useTranslation } from 'react-i18next'
import { indicatorCode } from '../../../core/texts/indicatorCode'
import { indicatorTitle, phaseTitle } from '../../../core/texts/titles'
import { type AgendaBlock, agendaBlocks, putToVoteIn } from '../../../core/workshop/agendaOf'
import { useFormat } from '../../../i18n/useFormat'
import { Alert } from '../../../ui/Alert'
import { clockText } from '../clockText'
import styles from '../Workshop.module.css'
import type { WorkshopInput } from '../WorkshopInput'

/** What fits, how long each indicator gets, what was left out, and the day in lines. */
export function AgendaView(input: WorkshopInput) {
  const { t } = useTranslation()
  const format = useFormat()
  const { agenda, guidebook, texts } = input
  if (agenda.kept.length === 0) {
    return (
      <div className={styles.fields}>
        <PutToVote {...input} />
        <Alert tone="warning">{t('workshop.agenda.nothing')}</Alert>
      </div>
    )
  }
  const minutes = format.number(Math.round((agenda.perIndicator ?? 0) * 10) / 10)
  return (
    <div className={styles.fields}>
      <PutToVote {...input} />
      <p className={styles.lead}>
        {t('workshop.agenda.fits', { count: agenda.kept.length })} {t('workshop.agenda.each', { minutes })}
      </p>
      {agenda.dropped.length > 0 ? (
        <Alert tone="warning" title={t('workshop.agenda.dropped', { count: agenda.dropped.length })}>
          <p>{t('workshop.agenda.droppedWhy')}</p>
          <details>
            <summary>{t('workshop.agenda.which')}</summary>
            <ul className={styles.list}>
              {agenda.dropped.map((id) => (
                <li key={id}>
                  {indicatorCode(guidebook, id)} {indicatorTitle(texts, id)}
                </li>
              ))}
            </ul>
          </details>
        </Alert>
      ) : null}
      <AgendaTable {...input} />
    </div>
  )
}

/** How many indicators merged copies left to the room, and why they are here; which of them open voting does not reach. */
function PutToVote({ assessment, guidebook, texts, record }: WorkshopInput) {
  const { t } = useTranslation()
  const ids = putToVoteIn(assessment, guidebook)
  const { session } = record
  const late = session ? ids.filter((id) => !session.indicators.includes(id)) : []
  if (ids.length === 0) return null
  return (
    <Alert tone="info" title={t('workshop.agenda.putToVote', { count: ids.length })}>
      <p>{t('workshop.agenda.putToVoteWhy')}</p>
      <ul className={styles.list}>
        {ids.map((id) => (
          <li key={id}>
            {indicatorCode(guidebook, id)} {indicatorTitle(texts, id)}
          </li>
        ))}
      </ul>
      {late.length > 0 ? <p>{t('workshop.agenda.putToVoteLate', { count: late.length })}</p> : null}
    </Alert>
  )
}

/** The day in lines; indicators of one phase stand together, and those put to vote are named. */
export function AgendaTable({ assessment, agenda, guidebook, texts, record }: WorkshopInput) {
  const { t } = useTranslation()
  const { start } = record.setup
  const toVote = putToVoteIn(assessment, guidebook)
  const what = ({ kind, phase, indicators }: AgendaBlock) =>
    phase === null || kind !== 'indicator'
      ? t(`workshop.agenda.kinds.${kind}`)
      : t('workshop.agenda.phase', { phase: phaseTitle(texts.outline, phase), count: indicators.length })
  return (
    <table className={styles.table}>
      <caption>{t('workshop.agenda.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('workshop.agenda.time')}</th>
          <th scope="col" className={styles.number}>
            {t('workshop.agenda.minutes')}
          </th>
          <th scope="col">{t('workshop.agenda.what')}</th>
        </tr>
      </thead>
      <tbody>
        {agendaBlocks(agenda.entries, guidebook).map((block) => (
          <tr key={block.from}>
            <th scope="row" className={styles.short}>
              {clockText(start + block.from)}
            </th>
            <td className={styles.number}>{block.minutes}</td>
            <td>
              {what(block)}
              <ToVoteList
                ids={block.indicators.filter((id) => toVote.includes(id))}
                guidebook={guidebook}
                texts={texts}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ToVoteList({ ids, guidebook, texts }: { ids: string[] } & Pick<WorkshopInput, 'guidebook' | 'texts'>) {
  const { t } = useTranslation()
  if (ids.length === 0) return null
  return (
    <ul className={styles.list}>
      {ids.map((id) => (
        <li key={id}>
          {indicatorCode(guidebook, id)} {indicatorTitle(texts, id)} ({t('workshop.toVote')})
        </li>
      ))}
    </ul>
  )
}
