import { useTranslation } from 'react-i18next'
import type { Action } from '../../core/model/plan'
import { planLeads } from '../../core/plan/planLeads'
import { indicatorTitle } from '../../core/texts/titles'
import { useFormat } from '../../i18n/useFormat'
import { Button } from '../../ui/Button'
import { useBodyMark } from '../../ui/useBodyMark'
import styles from './Plan.module.css'
import type { PlanInput } from './PlanInput'

/** Whose move it is: what is asked of a ministry, then what city, ministry and partners lead. The first part can be printed by itself. */
export function LeadsView({ input }: { input: PlanInput }) {
  const { t } = useTranslation()
  const format = useFormat()
  useBodyMark('data-print-part')
  const { assessment, actions, today } = input
  if (actions.length === 0) return <p className={styles.none}>{t('plan.empty.board')}</p>
  const { leads, asks } = planLeads(actions)
  const led = leads.find(({ lead }) => lead === 'ministry')?.actions ?? []
  const { name } = assessment.city
  return (
    <section className={styles.section} aria-label={t('plan.views.leads')}>
      <p className={`${styles.measure} ${styles.screen}`}>{t('plan.leads.text')}</p>
      <section className={styles.section} aria-labelledby="asks">
        <div className={styles.row}>
          <h2 id="asks">{t('plan.leads.askTitle', { city: name })}</h2>
          <Button className={styles.screen} onClick={() => window.print()}>
            {t('plan.leads.print')}
          </Button>
        </div>
        <p className={styles.measure}>{t('plan.leads.askText')}</p>
        <p className={styles.muted}>{t('plan.leads.printed', { city: name, date: format.day(today) })}</p>
        {asks.length === 0 && led.length === 0 ? <p>{t('plan.leads.askNone')}</p> : null}
        {asks.map(({ need, actions: asked }) => (
          <LeadTable
            key={need}
            input={input}
            actions={asked}
            caption={t('plan.leads.askCaption', { need: t(`document.plan.need.${need}`) })}
          />
        ))}
        {led.length > 0 ? (
          <LeadTable
            input={input}
            actions={led}
            caption={t('plan.leads.leadCaption', { lead: t('document.plan.lead.ministry') })}
          />
        ) : null}
      </section>
      <section className={`${styles.section} ${styles.screen}`} aria-labelledby="leads">
        <h2 id="leads">{t('plan.leads.title')}</h2>
        {leads
          .filter(({ lead }) => lead !== 'ministry')
          .map(({ lead, actions: own }) => {
            const word = t(`document.plan.lead.${lead}`)
            return own.length === 0 ? (
              <p key={lead} className={styles.muted}>
                {t('plan.leads.none', { lead: word })}
              </p>
            ) : (
              <LeadTable key={lead} input={input} actions={own} caption={t('plan.leads.leadCaption', { lead: word })} />
            )
          })}
      </section>
    </section>
  )
}

type LeadTableProps = { input: PlanInput; actions: readonly Action[]; caption: string }

function LeadTable({ input, actions, caption }: LeadTableProps) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('plan.table.column.title')}</th>
            <th scope="col">{t('plan.leads.why')}</th>
            <th scope="col">{t('plan.leads.by')}</th>
            <th scope="col">{t('plan.table.column.due')}</th>
            <th scope="col">{t('plan.table.column.status')}</th>
          </tr>
        </thead>
        <tbody>
          {actions.map(({ id, title, indicators, owner, department, due, status }) => (
            <tr key={id}>
              <th scope="row" className={styles.wideCell}>
                <button type="button" className={styles.name} onClick={() => input.edit(id)}>
                  {title}
                </button>
              </th>
              <td>{indicators.map((indicator) => indicatorTitle(input.texts, indicator)).join('; ') || '–'}</td>
              <td>{[owner, department].filter(Boolean).join(', ') || '–'}</td>
              <td className={styles.day}>{due ? format.day(due) : '–'}</td>
              <td>{t(`document.plan.status.${status}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
