import {
  Legend,
  PolarAngleAxis,
  PolarGrid,
  PolarRadiusAxis,
  Radar,
  RadarChart as RechartsRadar,
  ResponsiveContainer,
} from 'recharts'
import { LOOKS, ROLE_MARKERS, type SeriesRole, seriesLook } from '../../figure/marks'
import { RINGS } from '../../figure/radar'
import styles from './Chart.module.css'
import { inkVariable, lookAttributes } from './inks'
import { Marker } from './Marks'
import { SeriesLegend } from './SeriesLegend'

/** One value an axis on 0..max; null where there is none, which leaves a gap. Without a `role` the place of the series chooses its look. */
export type RadarSeries = {
  key?: string
  label: string
  role?: SeriesRole
  values: readonly (number | null)[]
}

type RadarChartProps = { axes: readonly string[]; series: readonly RadarSeries[]; max: number; summary: string }

/** A radar: one axis a name, 0..max. Words come in as props. */
export function RadarChart({ axes, series, max, summary }: RadarChartProps) {
  const keyOf = ({ key, role }: RadarSeries, index: number) => key ?? role ?? String(index)
  const data = axes.map((axis, at) => ({ axis, values: series.map(({ values }) => values[at] ?? null) }))
  const hasRoles = series.every(({ role }) => role !== undefined)
  return (
    <div role="img" aria-label={summary} className={styles.chart}>
      <div aria-hidden="true" className={styles.radar}>
        <ResponsiveContainer width="100%" height="100%" minWidth={0}>
          <RechartsRadar data={data} outerRadius="62%" accessibilityLayer={false}>
            <PolarGrid stroke={inkVariable('border')} />
            <PolarAngleAxis dataKey="axis" tick={{ fill: inkVariable('text'), fontSize: 13 }} tickLine={false} />
            <PolarRadiusAxis
              domain={[0, max]}
              tickCount={RINGS + 1}
              angle={90 - 180 / axes.length}
              axisLine={false}
              tick={{ fill: inkVariable('text-muted'), fontSize: 11 }}
            />
            {series.map((one, index) => (
              <Radar
                key={keyOf(one, index)}
                name={one.label}
                dataKey={(row: { values: (number | null)[] }) => row.values[index] ?? null}
                {...lineLook(one.role, index)}
                dot={markerOf(one.role, index)}
                isAnimationActive={false}
              />
            ))}
            {hasRoles ? (
              <Legend iconType="plainline" formatter={(label) => <span className={styles.legend}>{label}</span>} />
            ) : null}
          </RechartsRadar>
        </ResponsiveContainer>
      </div>
      {hasRoles ? null : (
        <SeriesLegend series={series.map((one, index) => ({ key: keyOf(one, index), label: one.label }))} />
      )}
    </div>
  )
}

function lineLook(role: SeriesRole | undefined, index: number) {
  const hasTint = role === 'claimed'
  const fill = hasTint
    ? { fill: inkVariable(LOOKS.tint.fill), fillOpacity: LOOKS.tint.opacity }
    : { fill: 'none', fillOpacity: 0 }
  if (role) return { ...lookAttributes(role), ...fill }
  const { ink, dash } = seriesLook(index)
  return { stroke: inkVariable(ink), strokeWidth: 2.5, strokeDasharray: dash.join(' ') || undefined, ...fill }
}

type DotProps = { cx?: number | undefined; cy?: number | undefined; key?: React.Key | null | undefined }

function markerOf(role: SeriesRole | undefined, index: number) {
  const { ink, shape } = seriesLook(index)
  const look = role
    ? { colour: inkVariable(LOOKS[role].stroke), ...ROLE_MARKERS[role] }
    : { colour: inkVariable(ink), shape, isFilled: true }
  return ({ cx = 0, cy = 0, key }: DotProps) => <Marker key={key} at={{ x: cx, y: cy }} {...look} />
}
