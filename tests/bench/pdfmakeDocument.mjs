// The same report for pdfmake: every word and table; charts as plain vector shapes of the same count.

const MUTED = '#566070'
const ACCENT = '#1f4e79'

const cellText = (cell) => (typeof cell === 'string' ? { text: cell } : { text: cell.text, bold: cell.strong === true })
const table = (header, rows, widths) => ({
  table: { headerRows: 1, widths, body: [header.map((text) => ({ text, bold: true, color: ACCENT })), ...rows] },
  layout: 'lightHorizontalLines',
  fontSize: 8.5,
  margin: [0, 0, 0, 14],
})
const caption = (text) => ({ text, bold: true, fontSize: 9.5, color: ACCENT, margin: [0, 0, 0, 4] })
const note = (text) => ({ text, fontSize: 8.5, color: MUTED, margin: [0, 0, 0, 14] })

function radar({ caption: title, summary, axes, series, max }) {
  const point = (axis, share) => {
    const angle = (axis / axes.length) * 2 * Math.PI - Math.PI / 2
    return { x: 240 + Math.cos(angle) * 92 * share, y: 100 + Math.sin(angle) * 92 * share }
  }
  const rings = [0.25, 0.5, 0.75, 1].map((share) => ({
    type: 'polyline',
    closePath: true,
    lineColor: '#cfd6de',
    points: axes.map((_, axis) => point(axis, share)),
  }))
  const lines = series.map(({ values }) => ({
    type: 'polyline',
    closePath: true,
    lineColor: ACCENT,
    points: values.map((value, axis) => point(axis, (value ?? 0) / max)),
  }))
  return [
    caption(title),
    { canvas: [...rings, ...lines] },
    { text: [...axes, ...series.map(({ label }) => label)].join(' · '), fontSize: 8 },
    note(summary),
  ]
}

function record({ title, tag, level, max, fields }) {
  const boxes = Array.from({ length: max + 1 }, (_, step) => ({
    type: 'rect',
    x: step * 18,
    y: 3,
    w: 15,
    h: 15,
    ...(step === level ? { color: ACCENT } : { lineColor: MUTED }),
  }))
  return [
    { canvas: [{ type: 'line', x1: 0, y1: 0, x2: 480, y2: 0, lineColor: MUTED }] },
    {
      columns: [
        { text: title, bold: true, width: '72%' },
        { text: tag, alignment: 'right', bold: true, fontSize: 8.5 },
      ],
    },
    { canvas: boxes },
    ...fields.map(({ label, text }) => ({
      columns: [
        { text: label, bold: true, fontSize: 8.5, color: MUTED, width: '22%' },
        { text, fontSize: 9.5 },
      ],
    })),
    { text: ' ', fontSize: 6 },
  ]
}

const SIZE = { 1: 19, 2: 13.5, 3: 11 }
const painters = {
  cover: ({ title, subtitle, facts, note: words }) => [
    { text: title, fontSize: 30, bold: true, color: ACCENT, margin: [0, 140, 0, 6] },
    { text: subtitle, fontSize: 15 },
    ...facts.map(({ label, value }) => ({ columns: [{ text: label, bold: true, width: '28%' }, { text: value }] })),
    { ...note(words), pageBreak: 'after' },
  ],
  contents: ({ title }) => ({ toc: { title: { text: title, fontSize: 19, bold: true } } }),
  pageBreak: () => ({ text: '', pageBreak: 'after' }),
  heading: ({ level, text }) => ({
    text,
    fontSize: SIZE[level],
    bold: true,
    color: ACCENT,
    margin: [0, 14, 0, 5],
    headlineLevel: level,
    ...(level < 3 ? { tocItem: true } : {}),
  }),
  paragraph: ({ text }) => ({ text, margin: [0, 0, 0, 7] }),
  figures: ({ items }) => ({
    columns: items.map(({ label, value, detail = '' }) => [
      { text: label, fontSize: 8 },
      { text: value, fontSize: 20, bold: true },
      { text: detail, fontSize: 8 },
    ]),
  }),
  list: ({ ordered, items }) => ({
    [ordered ? 'ol' : 'ul']: items.map(({ text, detail = '' }) => [{ text }, { text: detail, fontSize: 8.5 }]),
  }),
  table: ({ caption: title, columns, rows }) => [
    caption(title),
    table(
      columns.map(({ label }) => label),
      rows.map((row) => row.map(cellText)),
      columns.map(({ width }) => (width ? `${width * 100}%` : '*')),
    ),
  ],
  radar,
  bars: ({ caption: title, bars, max, summary }) => [
    caption(title),
    ...bars.map(({ label, value, text }) => ({
      columns: [
        { text: label, width: '34%' },
        {
          canvas: [
            { type: 'rect', x: 0, y: 0, w: 230, h: 8, color: '#e9edf2' },
            { type: 'rect', x: 0, y: 0, w: (230 * (value ?? 0)) / max, h: 8, color: ACCENT },
          ],
        },
        { text, bold: true },
      ],
      fontSize: 8.5,
    })),
    note(summary),
  ],
  heatmap: ({ caption: title, columns, rows, summary }) => [
    caption(title),
    table(
      ['', ...columns],
      rows.map(({ label, cells }) => [
        { text: label },
        ...cells.map(({ text, value }) => ({ text, fillColor: value > 50 ? '#aac4dc' : '#f2f5f9' })),
      ]),
      ['30%', ...columns.map(() => '*')],
    ),
    note(summary),
  ],
  record,
}

/** A pdfmake document definition with the content of a report's blocks. */
export function pdfmakeDocument(blocks, meta) {
  return {
    pageSize: 'A4',
    pageMargins: [57, 68, 57, 66],
    info: { title: meta.title, author: meta.author, subject: meta.subject },
    defaultStyle: { font: 'NotoSans', fontSize: 10, lineHeight: 1.1 },
    header: { text: meta.header, fontSize: 8, margin: [57, 30, 57, 0] },
    footer: (page, pages) => ({ text: `${page} / ${pages}`, fontSize: 8, alignment: 'right', margin: [57, 30, 57, 0] }),
    content: blocks.map((block) => painters[block.kind](block)),
  }
}
