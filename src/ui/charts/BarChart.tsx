import {
  Bar,
  LabelList,
  type LabelProps,
  Legend,
  BarChart as RechartsBars,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts'
import styles from './Chart.module.css'
import { inkVariable, lookAttributes } from './inks'

export type BarDatum = { label: string; value: number | null; second?: number | null; text: string }

type BarChartProps = { bars: readonly BarDatum[]; legend: readonly [string, string]; max: number; summary: string }

/** Pixels of one bar's row, and of axis and legend together. */
const ROW = 52
const FRAME = 48
const NAMES = 150
const FIGURES = 48

/** Horizontal bars, 0..max: the first value filled, the second outlined, the shown text at the end. Words come in as props. */
export function BarChart({ bars, legend, max, summary }: BarChartProps) {
  return (
    <div role="img" aria-label={summary} className={styles.chart}>
      <div aria-hidden="true">
        <ResponsiveContainer width="100%" height={bars.length * ROW + FRAME} minWidth={0}>
          <RechartsBars
            data={[...bars]}
            layout="vertical"
            barGap={2}
            barCategoryGap="24%"
            margin={{ top: 0, right: FIGURES, bottom: 0, left: 0 }}
            accessibilityLayer={false}
          >
            <XAxis type="number" domain={[0, max]} hide />
            <YAxis
              type="category"
              dataKey="label"
              width={NAMES}
              axisLine={false}
              tickLine={false}
              interval={0}
              tick={{ fill: inkVariable('text'), fontSize: 14 }}
            />
            <Bar
              name={legend[0]}
              dataKey="value"
              {...lookAttributes('bar')}
              barSize={14}
              background={lookAttributes('track')}
              isAnimationActive={false}
            >
              <LabelList dataKey="text" content={EndLabel} />
            </Bar>
            <Bar
              name={legend[1]}
              dataKey="second"
              {...lookAttributes('bar-evidenced')}
              barSize={8}
              isAnimationActive={false}
            />
            <Legend iconType="rect" formatter={(label) => <span className={styles.legend}>{label}</span>} />
          </RechartsBars>
        </ResponsiveContainer>
      </div>
    </div>
  )
}

/** The shown text in a column of its own at the right end, whatever the bar's length. */
function EndLabel({ value, y, parentViewBox }: LabelProps) {
  const { x = 0, width = 0 } = parentViewBox && 'width' in parentViewBox ? parentViewBox : {}
  const look = { fill: inkVariable('text'), fontSize: 14, fontWeight: 600 }
  return (
    <text x={x + width + FIGURES - 4} y={Number(y ?? 0) + 12} textAnchor="end" {...look}>
      {String(value ?? '')}
    </text>
  )
}
