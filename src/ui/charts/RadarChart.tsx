import {
  Legend,
  PolarAngleAxis,
  PolarGrid,
  PolarRadiusAxis,
  Radar,
  RadarChart as RechartsRadar,
  ResponsiveContainer,
} from 'recharts'
import styles from './Chart.module.css'

export type RadarSeries = {
  label: string
  role: 'claimed' | 'evidenced' | 'earlier'
  values: readonly (number | null)[]
}

type RadarChartProps = { axes: readonly string[]; series: readonly RadarSeries[]; max: number; summary: string }

const LINES = {
  claimed: { stroke: 'var(--color-accent)', fill: 'var(--color-accent)', fillOpacity: 0.16, strokeWidth: 2 },
  evidenced: { stroke: 'var(--color-text)', fill: 'none', fillOpacity: 0, strokeWidth: 2, strokeDasharray: '6 4' },
  earlier: {
    stroke: 'var(--color-border-strong)',
    fill: 'none',
    fillOpacity: 0,
    strokeWidth: 1.5,
    strokeDasharray: '2 3',
  },
}

/** A radar: one axis a name, 0..max. The claimed series is solid, the evidenced dashed, an earlier one dotted. Words come in as props. */
export function RadarChart({ axes, series, max, summary }: RadarChartProps) {
  const data = axes.map((axis, index) => ({
    axis,
    ...Object.fromEntries(series.map((s) => [s.role, s.values[index]])),
  }))
  return (
    <div role="img" aria-label={summary} className={styles.chart}>
      <div aria-hidden="true" className={styles.radar}>
        <ResponsiveContainer width="100%" height="100%" minWidth={0}>
          <RechartsRadar data={data} outerRadius="76%" accessibilityLayer={false}>
            <PolarGrid stroke="var(--color-border)" />
            <PolarAngleAxis dataKey="axis" tick={{ fill: 'var(--color-text)', fontSize: 13 }} tickLine={false} />
            <PolarRadiusAxis
              domain={[0, max]}
              tickCount={5}
              angle={90 - 180 / axes.length}
              axisLine={false}
              tick={{ fill: 'var(--color-text-muted)', fontSize: 11 }}
            />
            {series.map(({ label, role }) => (
              <Radar key={role} name={label} dataKey={role} {...LINES[role]} dot={{ r: 3 }} isAnimationActive={false} />
            ))}
            <Legend iconType="plainline" formatter={(label) => <span className={styles.legend}>{label}</span>} />
          </RechartsRadar>
        </ResponsiveContainer>
      </div>
    </div>
  )
}
