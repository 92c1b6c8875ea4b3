import { Bar, LabelList, type LabelProps, BarChart as RechartsBars, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import styles from './Chart.module.css'
import { inkVariable, lookAttributes } from './inks'

export type BarDatum = { label: string; value: number | null; second?: number | null; text: string }

type BarChartProps = { bars: readonly BarDatum[]; legend: readonly [string, string]; max: number; summary: string }

/** Pixels of one bar's row, and of what stands around them. */
const ROW = 52
const FRAME = 8
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
          </RechartsBars>
        </ResponsiveContainer>
        <p className={styles.keys}>
          {(['bar', 'bar-evidenced'] as const).map((look, index) => (
            <span key={look}>
              <svg className={styles.swatch} aria-hidden="true">
                <rect x="0.5" y="0.5" width="19" height="9" {...lookAttributes(look)} />
              </svg>
              {legend[index]}
            </span>
          ))}
        </p>
      </div>
    </div>
  )
}

/** The shown text in a column of its own at the right end, whatever the bar's length. */
function EndLabel({ value, viewBox, parentViewBox }: LabelProps) {
  const place = viewBox && 'height' in viewBox ? viewBox : { y: 0, height: 0 }
  const { x = 0, width = 0 } = parentViewBox && 'height' in parentViewBox ? parentViewBox : {}
  const look = { fill: inkVariable('text'), fontSize: 14, fontWeight: 600 }
  return (
    <text x={x + width - 4} y={(place.y ?? 0) + (place.height ?? 0)} textAnchor="end" {...look}>
      {String(value ?? '')}
    </text>
  )
}
