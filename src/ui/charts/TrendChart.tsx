import { CartesianGrid, Line, LineChart, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { seriesLook } from '../../figure/marks'
import chartStyles from './Chart.module.css'
import { inkVariable } from './inks'
import { Marker } from './Marks'
import { SeriesLegend } from './SeriesLegend'

export type TrendSeries = {
  key: string
  label: string
  points: readonly { /** Milliseconds since 1970. */ at: number; value: number }[]
}

type TrendChartProps = {
  /** At most five, each with its points in order of time. */
  series: readonly TrendSeries[]
  max: number
  /** How a moment is written under the axis. */
  moment: (at: number) => string
  summary: string
}

const TICKS = [0, 0.25, 0.5, 0.75, 1]
const DAY = 86_400_000

/** Values over time, each series with its own dashes and marker. A single moment stands in the middle. */
export function TrendChart({ series, max, moment, summary }: TrendChartProps) {
  const times = series.flatMap(({ points }) => points.map(({ at }) => at))
  const first = Math.min(...times)
  const last = Math.max(...times)
  const domain: [number, number] = first === last ? [first - DAY, last + DAY] : [first, last]
  const ticks = first === last ? [first] : [first, (first + last) / 2, last]
  const tick = { fill: inkVariable('text-muted'), fontSize: 13 }
  return (
    <div>
      <div role="img" aria-label={summary} className={chartStyles.chart}>
        <div aria-hidden="true" className={chartStyles.trend}>
          <ResponsiveContainer width="100%" height="100%" minWidth={0}>
            <LineChart margin={{ top: 8, right: 48, bottom: 0, left: 0 }} accessibilityLayer={false}>
              <CartesianGrid vertical={false} stroke={inkVariable('border')} />
              <XAxis
                type="number"
                dataKey="at"
                domain={domain}
                ticks={ticks}
                tickFormatter={moment}
                tick={tick}
                tickLine={false}
                axisLine={false}
                padding={{ left: 12, right: 12 }}
                interval={0}
              />
              <YAxis
                domain={[0, max]}
                ticks={TICKS.map((share) => share * max)}
                tick={tick}
                tickLine={false}
                axisLine={false}
                width={40}
              />
              {series.map(({ key, label, points }, index) => (
                <Line
                  key={key}
                  name={label}
                  data={[...points]}
                  dataKey="value"
                  type="linear"
                  {...lineLook(index)}
                  dot={markerOf(index)}
                  isAnimationActive={false}
                />
              ))}
            </LineChart>
          </ResponsiveContainer>
        </div>
      </div>
      <SeriesLegend series={series} />
    </div>
  )
}

function lineLook(index: number) {
  const { ink, dash } = seriesLook(index)
  return { stroke: inkVariable(ink), strokeWidth: 2.5, ...(dash.length > 0 ? { strokeDasharray: dash.join(' ') } : {}) }
}

type DotProps = { cx?: number | undefined; cy?: number | undefined; key?: React.Key | null | undefined }

function markerOf(index: number) {
  const { ink, shape } = seriesLook(index)
  return ({ cx = 0, cy = 0, key }: DotProps) => (
    <Marker key={key} at={{ x: cx, y: cy }} shape={shape} colour={inkVariable(ink)} />
  )
}
