import type { ReportBlock, Series } from '../../core/document/ReportBlock.ts'
import { radarMarks, sampleMarks } from '../../figure/radar.ts'
import { type Chart, label, svgMarks, textWidth } from './Chart.ts'

type RadarBlock = Extract<ReportBlock, { kind: 'radar' }>

const WIDTH = 560
const DIAL = { center: { x: WIDTH / 2, y: 172 }, radius: 128, gap: 13 }
const LEGEND_AT = 350
const SAMPLE = 30

/** The radar of a block, and the legend. */
export function radarChart({ axes, series, max, summary }: RadarBlock): Chart {
  const body = svgMarks(radarMarks({ axes, series, max }, DIAL)) + legend(series)
  return { width: WIDTH, height: LEGEND_AT + 16, body, summary }
}

function legend(series: readonly Series[]): string {
  const widths = series.map(({ label: name }) => SAMPLE + 10 + textWidth(name, 13) + 24)
  let left = (WIDTH - widths.reduce((sum, width) => sum + width, 0)) / 2
  return series
    .map(({ label: name, role }, index) => {
      const x = left
      left += widths[index] ?? 0
      const sample = svgMarks(sampleMarks(role, { x, y: LEGEND_AT - 4 }, SAMPLE))
      return sample + label([name], x + SAMPLE + 8, LEGEND_AT, 'start')
    })
    .join('')
}
