import { type Mark, type MarkerShape, markerPoints, type Point, ROLE_MARKERS } from '../../figure/marks'
import { inkVariable, lookAttributes } from './inks'

const MARKER = 4

/** Marks of a chart as SVG elements, in their order. What they are called is told by whoever draws them. */
export function Marks({ marks }: { marks: readonly Mark[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its place in the drawing
  return marks.map((mark, index) => <Shape key={index} mark={mark} />)
}

function Shape({ mark }: { mark: Mark }) {
  switch (mark.kind) {
    case 'line':
      return <path {...lookAttributes(mark.look)} fill="none" d={steps(mark.points, mark.isClosed)} />
    case 'area':
      return <path {...lookAttributes(mark.look)} stroke="none" d={steps(mark.points, true)} />
    case 'rect': {
      const { look, x, y, width, height } = mark
      return <rect {...lookAttributes(look)} x={x} y={y} width={width} height={height} />
    }
    case 'marker': {
      const { shape, isFilled } = ROLE_MARKERS[mark.role]
      const { stroke } = lookAttributes(mark.role)
      return <Marker shape={shape} at={mark.at} colour={stroke ?? inkVariable('text')} isFilled={isFilled} />
    }
    case 'label':
      return (
        <text x={mark.at.x} y={mark.at.y} textAnchor={mark.anchor} fill={inkVariable('text')}>
          {mark.text}
        </text>
      )
  }
}

type MarkerProps = { shape: MarkerShape; at: Point; colour: string; isFilled?: boolean }

/** The marker of a series at a point. */
export function Marker({ shape, at: { x, y }, colour, isFilled = true }: MarkerProps) {
  const corners = markerPoints(shape, MARKER)
  const look = isFilled ? { fill: colour } : { fill: inkVariable('surface'), stroke: colour, strokeWidth: 1.5 }
  if (!corners) return <circle cx={x} cy={y} r={MARKER} {...look} />
  return <path d={steps(corners, true)} transform={`translate(${x} ${y})`} {...look} />
}

function steps(points: readonly Point[], isClosed: boolean): string {
  return `M${points.map(({ x, y }) => `${x},${y}`).join('L')}${isClosed ? 'Z' : ''}`
}
