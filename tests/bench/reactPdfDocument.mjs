// The same report for @react-pdf/renderer: every word and table; charts as plain vector shapes of the same count.
import { Circle, Document, Line, Page, Polygon, Rect, Svg, Text, View } from '@react-pdf/renderer'
import { createElement as h } from 'react'

const MUTED = '#566070'
const ACCENT = '#1f4e79'
const SIZE = { 1: 19, 2: 13.5, 3: 11 }

const bold = { fontWeight: 700 }
const caption = (text) => h(Text, { style: { ...bold, fontSize: 9.5, color: ACCENT, marginBottom: 4 } }, text)
const note = (text) => h(Text, { style: { fontSize: 8.5, color: MUTED, marginBottom: 14 } }, text)
const cell = (text, width, style = {}) => h(Text, { style: { width, padding: 3, ...style } }, text)
const row = (cells, style = {}) =>
  h(View, { wrap: false, style: { flexDirection: 'row', borderBottom: `0.5 solid ${MUTED}`, ...style } }, ...cells)

function widthsOf(columns) {
  const named = columns.reduce((sum, { width = 0 }) => sum + width, 0)
  const open = columns.filter(({ width }) => !width).length
  return columns.map(({ width }) => `${(width ?? (1 - named) / open) * 100}%`)
}

function table(labels, widths, rows) {
  const head = row(
    labels.map((label, index) => cell(label, widths[index], { ...bold, color: ACCENT })),
    { backgroundColor: '#e3ebf3' },
  )
  return h(View, { style: { fontSize: 8.5, marginBottom: 14 } }, head, ...rows)
}

function radar({ caption: title, summary, axes, series, max }) {
  const point = (axis, share) => {
    const angle = (axis / axes.length) * 2 * Math.PI - Math.PI / 2
    return `${240 + Math.cos(angle) * 92 * share},${100 + Math.sin(angle) * 92 * share}`
  }
  const shape = (shares, stroke) =>
    h(Polygon, { points: shares.map((share, axis) => point(axis, share)).join(' '), stroke, fill: 'none' })
  const rings = [0.25, 0.5, 0.75, 1].map((share) =>
    shape(
      axes.map(() => share),
      '#cfd6de',
    ),
  )
  const lines = series.map(({ values }) =>
    shape(
      values.map((value) => (value ?? 0) / max),
      ACCENT,
    ),
  )
  const words = [...axes, ...series.map(({ label }) => label)].join(' · ')
  return [caption(title), h(Svg, { width: 480, height: 200 }, ...rings, ...lines), h(Text, {}, words), note(summary)]
}

function record({ title, tag, level, max, fields }) {
  const boxes = Array.from({ length: max + 1 }, (_, step) =>
    h(Rect, { x: step * 18, y: 3, width: 15, height: 15, ...(step === level ? { fill: ACCENT } : { stroke: MUTED }) }),
  )
  const line = h(Svg, { width: 480, height: 1 }, h(Line, { x1: 0, y1: 0, x2: 480, y2: 0, stroke: MUTED }))
  const head = h(
    View,
    { style: { flexDirection: 'row' } },
    cell(title, '72%', bold),
    cell(tag, '28%', { ...bold, fontSize: 8.5, textAlign: 'right' }),
  )
  const words = fields.map(({ label, text }) =>
    h(
      View,
      { style: { flexDirection: 'row' } },
      cell(label, '22%', { ...bold, fontSize: 8.5, color: MUTED }),
      cell(text, '78%', { fontSize: 9.5 }),
    ),
  )
  return [h(View, { style: { marginBottom: 10 } }, line, head, h(Svg, { width: 100, height: 20 }, ...boxes), ...words)]
}

const painters = {
  cover: ({ title, subtitle, facts, note: words }) => [
    h(Text, { style: { ...bold, fontSize: 30, color: ACCENT, marginTop: 140 } }, title),
    h(Text, { style: { fontSize: 15 } }, subtitle),
    ...facts.map(({ label, value }) =>
      h(View, { style: { flexDirection: 'row' } }, cell(label, '28%', bold), cell(value, '72%')),
    ),
    note(words),
  ],
  contents: ({ title }) => [h(Text, { break: true, style: { ...bold, fontSize: 19 } }, title)],
  pageBreak: () => [h(View, { break: true })],
  heading: ({ level, text }) => [
    h(
      Text,
      { minPresenceAhead: 40, bookmark: text, style: { ...bold, fontSize: SIZE[level], color: ACCENT, marginTop: 14 } },
      text,
    ),
  ],
  paragraph: ({ text }) => [h(Text, { style: { marginBottom: 7 } }, text)],
  figures: ({ items }) => [
    h(
      View,
      { style: { flexDirection: 'row' } },
      ...items.map(({ label, value, detail = '' }) =>
        h(
          View,
          { style: { width: '25%' } },
          h(Text, {}, label),
          h(Text, { style: { ...bold, fontSize: 20 } }, value),
          h(Text, {}, detail),
        ),
      ),
    ),
  ],
  list: ({ ordered, items }) =>
    items.map(({ text, detail = '' }, index) =>
      h(
        View,
        {},
        h(Text, {}, `${ordered ? `${index + 1}.` : '•'} ${text}`),
        h(Text, { style: { fontSize: 8.5 } }, detail),
      ),
    ),
  table: ({ caption: title, columns, rows }) => {
    const widths = widthsOf(columns)
    const cells = rows.map((one) =>
      row(
        one.map((entry, index) =>
          typeof entry === 'string' ? cell(entry, widths[index]) : cell(entry.text, widths[index], bold),
        ),
      ),
    )
    return [
      caption(title),
      table(
        columns.map(({ label }) => label),
        widths,
        cells,
      ),
    ]
  },
  radar,
  bars: ({ caption: title, bars, max, summary }) => [
    caption(title),
    ...bars.map(({ label, value, text }) =>
      h(
        View,
        { style: { flexDirection: 'row', fontSize: 8.5 } },
        cell(label, '34%'),
        h(
          Svg,
          { width: 230, height: 10 },
          h(Rect, { x: 0, y: 0, width: 230, height: 8, fill: '#e9edf2' }),
          h(Rect, { x: 0, y: 0, width: (230 * (value ?? 0)) / max, height: 8, fill: ACCENT }),
          h(Circle, { cx: 1, cy: 1, r: 0.1, fill: ACCENT }),
        ),
        cell(text, '18%', bold),
      ),
    ),
    note(summary),
  ],
  heatmap: ({ caption: title, columns, rows, summary }) => {
    const widths = ['30%', ...columns.map(() => `${70 / columns.length}%`)]
    const lines = rows.map(({ label, cells }) =>
      row([
        cell(label, widths[0]),
        ...cells.map(({ text, value }, index) =>
          cell(text, widths[index + 1], { backgroundColor: value > 50 ? '#aac4dc' : '#f2f5f9' }),
        ),
      ]),
    )
    return [caption(title), table(['', ...columns], widths, lines), note(summary)]
  },
  record,
}

/** A react-pdf document with the content of a report's blocks. */
export function reactPdfDocument(blocks, meta) {
  const style = { fontFamily: 'NotoSans', fontSize: 10, paddingHorizontal: 57, paddingVertical: 66 }
  const header = h(Text, { fixed: true, style: { position: 'absolute', top: 30, left: 57, fontSize: 8 } }, meta.header)
  const render = ({ pageNumber, totalPages }) => `${pageNumber} / ${totalPages}`
  const footer = h(Text, { fixed: true, render, style: { position: 'absolute', bottom: 30, right: 57, fontSize: 8 } })
  const content = blocks.flatMap((block) => painters[block.kind](block))
  return h(
    Document,
    { title: meta.title, author: meta.author, subject: meta.subject },
    h(Page, { size: 'A4', style }, header, ...content, footer),
  )
}
