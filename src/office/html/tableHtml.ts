import type { Cell, Column } from '../../core/document/ReportBlock.ts'
import { heatStep } from '../../figure/rounding.ts'
import { escapeText } from '../escapeText.ts'

/** `isTwin`: the caption stands under a chart already and is there for screen readers alone. */
type Table = {
  caption: string
  isTwin?: boolean
  columns: readonly Column[]
  rows: readonly (readonly Cell[])[]
  writable?: boolean
}

/** Characters of a row's name that is never broken, so that codes stay whole. */
const SHORT = 8

/** A table with caption and header cells, in a box that scrolls by itself where it is too wide. */
export function tableHtml({ caption, columns, rows, isTwin = false, writable = false }: Table): string {
  const head = columns.map((column) =>
    column.label === '' ? '<td></td>' : `<th scope="col"${alignment(column)}>${escapeText(column.label)}</th>`,
  )
  const body = rows.map(
    (cells) => `<tr>${cells.map((cell, index) => cellHtml(cell, columns[index], index === 0)).join('')}</tr>`,
  )
  const name = escapeText(caption)
  return `<div class="scroll" role="group" tabindex="0" aria-label="${name}"><table${writable ? ' class="writable"' : ''}><caption${isTwin ? ' class="hidden"' : ''}>${name}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></div>`
}

function cellHtml(cell: Cell, column: Column | undefined, first: boolean): string {
  const { text, strong = false, tone, score } = typeof cell === 'string' ? { text: cell } : cell
  if (first) return `<th scope="row"${text.length <= SHORT ? ' class="short"' : ''}>${escapeText(text)}</th>`
  const step = score === undefined ? null : heatStep(score)
  const classes = [...(column?.align === 'right' ? ['right'] : []), ...(step ? [`heat-${step}`] : [])]
  const toned = tone ? `<span class="${tone}">${escapeText(text)}</span>` : escapeText(text)
  const attribute = classes.length > 0 ? ` class="${classes.join(' ')}"` : ''
  return `<td${attribute}>${strong ? `<strong>${toned}</strong>` : toned}</td>`
}

function alignment(column: Column): string {
  return column.align === 'right' ? ' class="right"' : ''
}
