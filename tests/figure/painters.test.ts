// The same marks by three painters: what one draws, where and how it looks, all draw.
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { barMarks } from '../../src/figure/bars'
import { LOOKS, type LookDetail, type Mark, ROLE_MARKERS } from '../../src/figure/marks'
import { type Color, PALETTES } from '../../src/figure/palette'
import { radarMarks, sampleMarks } from '../../src/figure/radar'
import { svgMarks } from '../../src/office/chart/Chart'
import { paintMarks } from '../../src/pdf/paint/paintMarks'
import { Marks } from '../../src/ui/charts/Marks'

const marks: Mark[] = [
  ...radarMarks(
    {
      axes: ['Technical', 'Business', 'Organizational', 'Social'],
      series: [
        { role: 'claimed', values: [80, 60, 40, 20] },
        { role: 'evidenced', values: [60, null, 30, 10] },
        { role: 'earlier', values: [null, 20, 20, 20] },
      ],
      max: 100,
    },
    { center: { x: 200, y: 200 }, radius: 100, gap: 10 },
  ),
  ...sampleMarks('evidenced', { x: 10, y: 10 }, 30),
  ...barMarks({ value: 40, second: 20 }, 100, { x: 0, y: 300, length: 200, thick: 8, thin: 4 }),
]

/** A drawn shape as far as all three tell it: what, its first point, and whether it has dashes. */
type Drawn = { kind: string; x: number; y: number; dashed: boolean }
const drawn = (kind: string, x: number, y: number, dashed: boolean): Drawn => ({
  kind,
  x: Math.round(x),
  y: Math.round(y),
  dashed,
})

function wantedOf(mark: Mark): Drawn[] {
  switch (mark.kind) {
    case 'line':
    case 'area': {
      const [first] = mark.points
      const { dash }: LookDetail = LOOKS[mark.look]
      return [drawn('path', first?.x ?? 0, first?.y ?? 0, mark.kind === 'line' && dash !== undefined)]
    }
    case 'rect': {
      const { dash }: LookDetail = LOOKS[mark.look]
      return [drawn('rect', mark.x, mark.y, dash !== undefined)]
    }
    case 'marker':
      return [drawn(ROLE_MARKERS[mark.role].shape === 'dot' ? 'circle' : 'marker', mark.at.x, mark.at.y, false)]
    case 'label':
      return [drawn('text', 0, 0, false)]
  }
}

const wanted = marks.flatMap(wantedOf)

/** Reads shapes out of SVG as either painter writes it. */
function readSvg(svg: string): Drawn[] {
  return [...svg.matchAll(/<(path|rect|circle|text) ([^>]*)>/g)].map(([, kind = '', text = '']) => {
    const value = (name: string) => Number(new RegExp(` ${name}="([-\\d.e]+)"`).exec(` ${text}`)?.[1] ?? 0)
    const dashed = /stroke-?[dD]asharray="/.test(text)
    if (kind === 'rect') return drawn(kind, value('x'), value('y'), dashed)
    if (kind === 'circle') return drawn(kind, value('cx'), value('cy'), dashed)
    if (kind === 'text') return drawn(kind, 0, 0, false)
    const [, x = '0', y = '0'] = / d="M([-\d.e]+),([-\d.e]+)/.exec(` ${text}`) ?? []
    const moved = /translate\(([-\d.e]+) ([-\d.e]+)\)/.exec(text)
    return moved
      ? drawn('marker', Number(moved[1]), Number(moved[2]), false)
      : drawn('path', Number(x), Number(y), dashed)
  })
}

/** What a PDF painter asks of its page, written down. */
function readPdf(): Drawn[] {
  const all: Drawn[] = []
  const middle = (points: readonly { x: number; y: number }[]) => ({
    x: ((points[0]?.x ?? 0) + (points[1]?.x ?? 0)) / 2,
    y: points[0]?.y ?? 0,
  })
  type Options = { stroke?: { dash?: number[] }; fill?: Color }
  const canvas = {
    path: (points: { x: number; y: number }[], { stroke, fill }: Options) => {
      const isMarker = stroke !== undefined && fill !== undefined
      const [first] = points
      const at = isMarker ? middle(points) : { x: first?.x ?? 0, y: first?.y ?? 0 }
      all.push(drawn(isMarker ? 'marker' : 'path', at.x, at.y, (stroke?.dash?.length ?? 0) > 0))
    },
    fill: ({ x, y }: { x: number; y: number }) => all.push(drawn('rect', x, y, false)),
    frame: ({ x, y }: { x: number; y: number }, { dash = [] }: { dash?: number[] }) => {
      all.pop()
      all.push(drawn('rect', x, y, dash.length > 0))
    },
    circle: ({ x, y }: { x: number; y: number }) => all.push(drawn('circle', x, y, false)),
    text: () => all.push(drawn('text', 0, 0, false)),
    layOut: () => ({ height: 10 }),
    block: () => all.push(drawn('text', 0, 0, false)),
  }
  paintMarks(marks, canvas as never)
  return all
}

/** The painters place the corners of markers by themselves; their kind is what has to agree. */
const told = (all: readonly Drawn[]) => all.map((one) => (one.kind === 'marker' ? one.kind : one))

describe('the painters of marks', () => {
  it('draw the same shapes in the same places: on the screen', () => {
    const screen = readSvg(renderToStaticMarkup(createElement(Marks, { marks })))
    expect(told(screen)).toEqual(told(wanted))
  })

  it('draw the same shapes in the same places: as SVG text', () => {
    const text = readSvg(
      svgMarks(marks).replaceAll(/(<path class="open-)/g, '<path transform="translate(0 0)" class="open-'),
    )
    expect(told(text)).toEqual(told(wanted))
  })

  it('draw the same shapes in the same places: on paper', () => {
    expect(told(readPdf())).toEqual(told(wanted))
  })

  it('use the inks of the looks', () => {
    const text = svgMarks(marks)
    for (const ink of ['accent', 'evidenced', 'text-muted', 'border', 'raised'] as const) {
      expect(text).toContain(PALETTES.print[ink])
    }
  })
})
