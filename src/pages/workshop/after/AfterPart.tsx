import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { indicatorCode } from '../../../core/texts/indicatorCode'
import { indicatorTitle } from '../../../core/texts/titles'
import { workshopActions } from '../../../core/workshop/workshopActions'
import { formatAgreement } from '../../../core/workshop/workshopFigures'
import { useFormat } from '../../../i18n/useFormat'
import { Alert } from '../../../ui/Alert'
import { levelText } from '../levelText'
import { OutcomePrint } from '../print/OutcomePrint'
import { PrintButton } from '../print/PrintButton'
import styles from '../Workshop.module.css'
import type { WorkshopInput } from '../WorkshopInput'

/** What was agreed, what is still open, who does what: and the ways to take it home. */
export function AfterPart(input: WorkshopInput) {
  const { t } = useTranslation()
  const { assessment, record } = input
  const decisions = Object.keys(assessment.workshop?.decisions ?? {})
  const open = (record.session?.indicators ?? []).filter((id) => !decisions.includes(id))
  if (decisions.length === 0) return <Alert tone="info">{t('workshop.after.nothing')}</Alert>
  return (
    <>
      <p className={styles.lead} data-agreed={decisions.length}>
        {t('workshop.after.agreed', { count: decisions.length })}{' '}
        {open.length > 0 ? t('workshop.after.open', { count: open.length }) : null}
      </p>
      <p className={styles.actions}>
        <PrintButton label={t('workshop.print.outcome')} sheet={<OutcomePrint {...input} />} />
        <Link href={`/a/${assessment.id}/report`}>{t('workshop.after.toReport')}</Link>
      </p>
      <Decisions {...input} />
      <OpenList input={input} open={open} />
      <Actions {...input} />
    </>
  )
}

function Decisions({ assessment, guidebook, texts }: WorkshopInput) {
  const { t } = useTranslation()
  const entries = guidebook.indicators.flatMap(({ id }) => {
    const decision = assessment.workshop?.decisions[id]
    return decision ? [{ id, decision }] : []
  })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={t('workshop.after.caption')} tabIndex={0}>
      <table className={styles.table}>
        <caption>{t('workshop.after.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('workshop.columns.code')}</th>
            <th scope="col">{t('workshop.columns.indicator')}</th>
            <th scope="col" className={styles.number}>
              {t('workshop.columns.agreement')}
            </th>
            <th scope="col" className={styles.number}>
              {t('workshop.columns.agreed')}
            </th>
            <th scope="col">{t('workshop.columns.way')}</th>
            <th scope="col">{t('workshop.columns.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ id, decision }) => (
            <tr key={id}>
              <th scope="row" className={styles.short}>
                {indicatorCode(guidebook, id)}
              </th>
              <td>{indicatorTitle(texts, id)}</td>
              <td className={styles.number}>{formatAgreement(decision.votes.at(-1), guidebook.scale.max)}</td>
              <td className={styles.number}>{levelText(t, decision.level)}</td>
              <td>{t(`workshop.ways.${decision.way}`)}</td>
              <td data-user-text>{decision.reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function OpenList({ input: { guidebook, texts }, open }: { input: WorkshopInput; open: readonly string[] }) {
  const { t } = useTranslation()
  if (open.length === 0) return null
  return (
    <details>
      <summary>{t('workshop.after.openTitle', { count: open.length })}</summary>
      <ul className={styles.list}>
        {open.map((id) => (
          <li key={id}>
            {indicatorCode(guidebook, id)} {indicatorTitle(texts, id)}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The actions that the talk brought up: who does what until when. */
function Actions({ assessment, guidebook }: WorkshopInput) {
  const { t } = useTranslation()
  const format = useFormat()
  const actions = workshopActions(assessment, guidebook)
  if (actions.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby="actions">
      <h2 id="actions">{t('workshop.after.actions')}</h2>
      <ul className={styles.list} data-user-text>
        {actions.map(({ id, title, owner, due }) => (
          <li key={id}>{[title, owner, due ? format.day(due) : ''].filter(Boolean).join(' · ')}</li>
        ))}
      </ul>
      <p>
        <Link href={`/a/${assessment.id}/plan`}>{t('workshop.after.toPlan')}</Link>
      </p>
    </section>
  )
}
