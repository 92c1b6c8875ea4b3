import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ACTION_STATUSES, type Action, type ActionId, LEADS, PLAN_LIMITS } from '../../core/model/plan'
import { ACTION_ORDERS, type ActionOrder, sortActions } from '../../core/plan/sortActions'
import { indicatorCode } from '../../core/texts/indicatorCode'
import { setAction } from '../../store/plan'
import { FlagList } from './FlagList'
import styles from './Plan.module.css'
import type { PlanInput } from './PlanInput'

type Sorting = { order: ActionOrder; direction: 'ascending' | 'descending'; ids: readonly ActionId[] }

/** Actions as rows that are edited in place. Sorted when asked, so that no row leaves from under the hand that types in it. */
export function ActionTable({ input }: { input: PlanInput }) {
  const { t, i18n } = useTranslation()
  const [sorting, setSorting] = useState<Sorting | null>(null)
  if (input.actions.length === 0) return <p className={styles.none}>{t('plan.empty.board')}</p>
  const sort = (order: ActionOrder) => {
    const isAgain = sorting?.order === order && sorting.direction === 'ascending'
    const direction = isAgain ? 'descending' : 'ascending'
    const { compare } = new Intl.Collator(i18n.language === 'test' ? 'en' : i18n.language, { numeric: true })
    setSorting({ order, direction, ids: sortActions(input.actions, order, direction, compare).map(({ id }) => id) })
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={t('plan.table.caption')} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('plan.table.caption')}</caption>
        <thead>
          <tr>
            {ACTION_ORDERS.map((order) => (
              <th key={order} scope="col" aria-sort={sorting?.order === order ? sorting.direction : 'none'}>
                <button type="button" className={styles.sort} onClick={() => sort(order)}>
                  {t(`plan.table.column.${order}`)}
                  <span aria-hidden="true">{signOf(sorting, order)}</span>
                </button>
              </th>
            ))}
            <th scope="col">{t('plan.table.column.flags')}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder(input.actions, sorting).map((action) => (
            <Row key={action.id} input={input} action={action} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function signOf(sorting: Sorting | null, order: ActionOrder): string {
  if (sorting?.order !== order) return ' ↕'
  return sorting.direction === 'ascending' ? ' ↑' : ' ↓'
}

/** The actions as they were sorted last; those added since come at the end. */
function inOrder(actions: readonly Action[], sorting: Sorting | null): readonly Action[] {
  if (!sorting) return actions
  const places = new Map(sorting.ids.map((id, index) => [id, index]))
  const placeOf = ({ id }: Action) => places.get(id) ?? places.size
  return actions.toSorted((a, b) => placeOf(a) - placeOf(b))
}

function Row({ input, action }: { input: PlanInput; action: Action }) {
  const { id, title, indicators, status, lead, owner } = action
  const { t } = useTranslation()
  const codes = indicators.map((indicator) => indicatorCode(input.guidebook, indicator)).filter(Boolean)
  const label = (column: ActionOrder) => t('plan.table.of', { column: t(`plan.table.column.${column}`), title })
  return (
    <tr>
      <th scope="row" className={styles.wideCell}>
        <button type="button" className={styles.name} onClick={() => input.edit(id)}>
          {title}
        </button>
        {codes.length > 0 ? <span className={styles.sub}>{codes.join(', ')}</span> : null}
      </th>
      <td>
        <select
          aria-label={label('status')}
          value={status}
          onChange={({ target }) =>
            setAction(id, { status: ACTION_STATUSES.find((known) => known === target.value) ?? status })
          }
        >
          {ACTION_STATUSES.map((known) => (
            <option key={known} value={known}>
              {t(`document.plan.status.${known}`)}
            </option>
          ))}
        </select>
      </td>
      <td>
        <select
          aria-label={label('lead')}
          value={lead}
          onChange={({ target }) => setAction(id, { lead: LEADS.find((known) => known === target.value) ?? lead })}
        >
          {LEADS.map((known) => (
            <option key={known} value={known}>
              {t(`document.plan.lead.${known}`)}
            </option>
          ))}
        </select>
      </td>
      <td className={styles.textCell}>
        <input
          type="text"
          aria-label={label('owner')}
          maxLength={PLAN_LIMITS.line}
          value={owner ?? ''}
          onChange={({ target }) => setAction(id, { owner: target.value || undefined })}
        />
      </td>
      <DayCell action={action} member="start" label={label('start')} />
      <DayCell action={action} member="due" label={label('due')} />
      <td>
        <FlagList flags={input.flags.get(id)} />
      </td>
    </tr>
  )
}

function DayCell({ action, member, label }: { action: Action; member: 'start' | 'due'; label: string }) {
  return (
    <td className={styles.dayCell}>
      <input
        type="date"
        aria-label={label}
        value={action[member] ?? ''}
        onChange={({ target }) => setAction(action.id, { [member]: target.value || undefined })}
      />
    </td>
  )
}
