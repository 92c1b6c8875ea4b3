import {
  Bar,
  CartesianGrid,
  LabelList,
  Legend,
  BarChart as RechartsBars,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts'
import styles from './Chart.module.css'

export type BarDatum = { label: string; value: number | null; second?: number | null; text: string }

type BarChartProps = { bars: readonly BarDatum[]; legend: readonly [string, string]; max: number; summary: string }

/** Pixels a bar pair takes, and what axis and legend take besides. */
const ROW = 46
const REST = 64

/** Horizontal bars, 0..max: the first value filled, the second outlined, the shown text at the end. Words come in as props. */
export function BarChart({ bars, legend, max, summary }: BarChartProps) {
  const data = bars.map((bar) => ({ ...bar }))
  return (
    <div role="img" aria-label={summary} className={styles.chart}>
      <div aria-hidden="true">
        <ResponsiveContainer width="100%" height={bars.length * ROW + REST} minWidth={0}>
          <RechartsBars
            data={data}
            layout="vertical"
            barGap={2}
            accessibilityLayer={false}
            margin={{ top: 0, right: 52, bottom: 0, left: 0 }}
          >
            <CartesianGrid horizontal={false} stroke="var(--color-border)" />
            <XAxis
              type="number"
              domain={[0, max]}
              tickCount={5}
              tick={{ fill: 'var(--color-text-muted)', fontSize: 11 }}
              stroke="var(--color-border-strong)"
            />
            <YAxis
              type="category"
              dataKey="label"
              width={132}
              interval={0}
              tick={{ fill: 'var(--color-text)', fontSize: 12 }}
              stroke="var(--color-border-strong)"
            />
            <Bar dataKey="value" name={legend[0]} fill="var(--color-accent)" barSize={14} isAnimationActive={false}>
              <LabelList dataKey="text" position="right" fill="var(--color-text)" fontSize={12} />
            </Bar>
            <Bar
              dataKey="second"
              name={legend[1]}
              fill="var(--color-accent-soft)"
              stroke="var(--color-accent)"
              barSize={10}
              isAnimationActive={false}
            />
            <Legend formatter={(label) => <span className={styles.legend}>{label}</span>} />
          </RechartsBars>
        </ResponsiveContainer>
      </div>
    </div>
  )
}
