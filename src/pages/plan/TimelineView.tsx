import { useTranslation } from 'react-i18next'
import { createTimeline } from '../../core/plan/timeline'
import { useFormat } from '../../i18n/useFormat'
import styles from './Plan.module.css'
import type { PlanInput } from './PlanInput'
import { TimelineChart } from './TimelineChart'

/** Actions along time, what waits for what, and the same days as a table. */
export function TimelineView({ input }: { input: PlanInput }) {
  const { t } = useTranslation()
  const shown = input.actions.filter(({ status }) => status !== 'dropped')
  const timeline = createTimeline(shown, input.today)
  if (shown.length === 0) return <p className={styles.none}>{t('plan.empty.board')}</p>
  return (
    <section className={styles.section} aria-label={t('plan.views.timeline')}>
      {timeline ? (
        <TimelineChart input={input} timeline={timeline} />
      ) : (
        <p className={styles.none}>{t('plan.timeline.none')}</p>
      )}
      {timeline && timeline.undated.length > 0 ? (
        <div className={styles.section}>
          <h2 className={styles.small}>{t('plan.timeline.undated')}</h2>
          <ul className={styles.list}>
            {timeline.undated.map(({ id, title }) => (
              <li key={id}>
                <button type="button" className={styles.name} onClick={() => input.edit(id)}>
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <details className={styles.twin}>
        <summary>{t('plan.timeline.twin')}</summary>
        <Twin
          input={input}
          actions={timeline ? [...timeline.bars.map(({ action }) => action), ...timeline.undated] : shown}
        />
      </details>
    </section>
  )
}

/** The timeline's facts as a table. */
function Twin({ input, actions }: { input: PlanInput; actions: PlanInput['actions'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const titles = new Map(input.actions.map(({ id, title }) => [id, title]))
  const columns = ['title', 'start', 'due', 'status'] as const
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={t('plan.timeline.twin')} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('plan.timeline.twin')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`plan.table.column.${column}`)}
              </th>
            ))}
            <th scope="col">{t('plan.timeline.waits')}</th>
          </tr>
        </thead>
        <tbody>
          {actions.map(({ id, title, start, due, status, dependsOn = [] }) => (
            <tr key={id}>
              <th scope="row" className={styles.wideCell}>
                {title}
              </th>
              <td>{start ? format.day(start) : '–'}</td>
              <td>{due ? format.day(due) : '–'}</td>
              <td>{t(`document.plan.status.${status}`)}</td>
              <td>{dependsOn.map((other) => titles.get(other) ?? t('plan.action.unknown')).join('; ') || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
