import { useTranslation } from 'react-i18next'
import type { ActionId } from '../../core/model/plan'
import type { Timeline, TimelineBar } from '../../core/plan/timeline'
import { useFormat } from '../../i18n/useFormat'
import planStyles from './Plan.module.css'
import type { PlanInput } from './PlanInput'
import styles from './Timeline.module.css'

/** Pixels: least and most of one unit on the line, what all units fill together where they can; then of a row, of a bar, and of the line's head. */
const UNIT = { least: 84, most: 150, all: 896 } as const
const ROW = 52
const BAR = 18
const HEAD = 48
/** Narrowest bar that can still be seen, and how far a dependency's line leaves it. */
const LEAST = 6
const STUB = 8

type ChartProps = { input: PlanInput; timeline: Timeline }

/** Names on the left, which open their action, and bars along time on the right. Scrolls inside itself where it is too wide. */
export function TimelineChart({ input, timeline }: ChartProps) {
  const { t } = useTranslation()
  return (
    <figure className={styles.figure}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.scroll} aria-label={t('plan.timeline.label')} tabIndex={0}>
        <ul className={styles.names}>
          {timeline.bars.map(({ action: { id, title } }) => (
            <li key={id}>
              <button type="button" className={styles.name} title={title} onClick={() => input.edit(id)}>
                {title}
              </button>
            </li>
          ))}
        </ul>
        <Lanes input={input} timeline={timeline} />
      </section>
      <figcaption className={planStyles.muted}>{t('plan.timeline.legend')}</figcaption>
    </figure>
  )
}

function Lanes({ input, timeline }: ChartProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { bars, ticks, unit, today } = timeline
  const width = ticks.length * Math.max(UNIT.least, Math.min(UNIT.most, UNIT.all / ticks.length))
  const height = HEAD + bars.length * ROW
  const from = bars.map(({ action: { start, due } }) => start ?? due ?? '').toSorted()[0] ?? input.today
  const to =
    bars
      .map(({ action: { start, due } }) => due ?? start ?? '')
      .toSorted()
      .at(-1) ?? input.today
  const values = { count: bars.length, from: format.day(from), to: format.day(to) }
  return (
    <svg
      className={styles.lanes}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('plan.timeline.summary', values)}
    >
      {ticks.map(({ day, at }) => (
        <Tick key={day} x={at * width} height={height} label={tickLabel(day, unit)} />
      ))}
      {bars.map((bar, index) => (
        <Bar key={bar.action.id} bar={bar} index={index} width={width} input={input} />
      ))}
      <Links timeline={timeline} width={width} />
      <line className={styles.today} x1={today * width} x2={today * width} y1={HEAD - 22} y2={height} />
      <text className={styles.todayLabel} x={today * width + 4} y={HEAD - 10}>
        {t('plan.timeline.today')}
      </text>
    </svg>
  )

  function tickLabel(day: string, by: Timeline['unit']): string {
    const year = day.slice(0, 4)
    const month = Number(day.slice(5, 7))
    if (by === 'quarter') return t('plan.timeline.quarter', { quarter: (month + 2) / 3, year })
    return format.month(day)
  }
}

function Tick({ x, height, label }: { x: number; height: number; label: string }) {
  return (
    <>
      <line className={styles.grid} x1={x} x2={x} y1={0} y2={height} />
      <text className={styles.tick} x={x + 4} y={18}>
        {label}
      </text>
    </>
  )
}

type BarProps = { bar: TimelineBar; index: number; width: number; input: PlanInput }

/** One action: the bar's look repeats the status word beside it. */
function Bar({ bar: { action, from, to }, index, width, input }: BarProps) {
  const { t } = useTranslation()
  const flags = input.flags.get(action.id) ?? []
  const isLate = flags.some(({ kind }) => kind === 'overdue')
  const y = HEAD + index * ROW + 8
  const status = t(`document.plan.status.${action.status}`)
  const words = isLate ? `${status}, ${t('plan.timeline.late')}` : status
  return (
    <>
      <line className={styles.row} x1={0} x2={width} y1={HEAD + index * ROW} y2={HEAD + index * ROW} />
      <rect
        className={`${styles.bar} ${styles[action.status]} ${isLate ? styles.late : ''}`}
        x={from * width}
        y={y}
        width={Math.max(LEAST, (to - from) * width)}
        height={BAR}
        rx={3}
      />
      <text
        className={styles.word}
        x={Math.min(from * width, width - 8)}
        y={y + BAR + 14}
        textAnchor={from > 0.85 ? 'end' : 'start'}
      >
        {words}
      </text>
    </>
  )
}

/** Lines from the end of what has to be done first to the beginning of what waits for it. */
function Links({ timeline: { bars, links }, width }: { timeline: Timeline; width: number }) {
  const places = new Map<ActionId, { bar: TimelineBar; y: number }>(
    bars.map((bar, index) => [bar.action.id, { bar, y: HEAD + index * ROW + 8 + BAR / 2 }]),
  )
  return links.map(({ from, to }) => {
    const first = places.get(from)
    const next = places.get(to)
    if (!first || !next) return null
    const start = first.bar.from * width + Math.max(LEAST, (first.bar.to - first.bar.from) * width)
    const end = next.bar.from * width
    // Where the next begins at once, the line goes round between the two rows.
    const between = next.y > first.y ? next.y - BAR : next.y + BAR
    const way =
      end - start >= 2 * STUB
        ? `M${start} ${first.y}H${start + STUB}V${next.y}H${end - 4}`
        : `M${start} ${first.y}H${start + STUB}V${between}H${end - STUB}V${next.y}H${end - 4}`
    return (
      <g key={`${from} ${to}`}>
        <path className={styles.link} d={way} />
        <path className={styles.arrow} d={`M${end} ${next.y}l-6 -4v8z`} />
      </g>
    )
  })
}
