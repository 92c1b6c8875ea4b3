import type { Figure, ReportBlock } from '../../core/document/ReportBlock.ts'
import { barsChart } from '../chart/barsChart.ts'
import { type Chart, chartSvg } from '../chart/Chart.ts'
import { qrChart } from '../chart/qrChart.ts'
import { radarChart } from '../chart/radarChart.ts'
import { twin } from '../chart/twin.ts'
import { escapeText } from '../escapeText.ts'
import { recordHtml } from './recordHtml.ts'
import { tableHtml } from './tableHtml.ts'

type Heading = Extract<ReportBlock, { kind: 'heading' }>

/** One block as HTML. `headings`: what a table of contents leads to. Words come from the blocks alone. */
export function blockHtml(block: ReportBlock, headings: readonly Heading[]): string {
  switch (block.kind) {
    case 'cover':
      return coverHtml(block)
    case 'contents':
      return contentsHtml(block.title, headings)
    case 'heading':
      return headingHtml(block)
    case 'paragraph':
      return `<p class="${block.role ?? 'body'}">${escapeText(block.text)}</p>`
    case 'figures':
      return `<dl class="figures">${block.items.map(figureHtml).join('')}</dl>`
    case 'list':
      return listHtml(block)
    case 'table':
      return tableHtml(block)
    case 'radar':
      return chartHtml(radarChart(block), block.caption) + tableHtml({ ...twin(block), isTwin: true })
    case 'bars':
      return chartHtml(barsChart(block), block.caption) + tableHtml({ ...twin(block), isTwin: true })
    case 'heatmap':
      return `${tableHtml(twin(block))}<p class="note">${escapeText(block.summary)}</p>`
    case 'record':
      return recordHtml(block)
    case 'qr':
      return chartHtml(qrChart(block), block.caption, 'qr')
    case 'pageBreak':
      return '<div class="break"></div>'
    default:
      return unknownBlock(block)
  }
}

function unknownBlock(block: never): never {
  throw new Error(`no HTML for ${JSON.stringify(block)}`)
}

function coverHtml({ title, subtitle, facts, note }: Extract<ReportBlock, { kind: 'cover' }>): string {
  const listed = facts.map(
    ({ label, value }) => `<div><dt>${escapeText(label)}</dt><dd>${escapeText(value)}</dd></div>`,
  )
  const warning = note ? `<p class="warning">${escapeText(note)}</p>` : ''
  return `<h1>${escapeText(title)}</h1><p class="lead">${escapeText(subtitle)}</p>${warning}<dl class="facts">${listed.join('')}</dl>`
}

function contentsHtml(title: string, headings: readonly Heading[]): string {
  const entries = headings.map(({ id, text }) => `<li><a href="#${escapeText(id)}">${escapeText(text)}</a></li>`)
  return `<nav aria-labelledby="contents"><h2 id="contents">${escapeText(title)}</h2><ol>${entries.join('')}</ol></nav>`
}

/** The title of the document is the first level. */
function headingHtml({ level, text, id }: Heading): string {
  const tag = `h${level + 1}`
  return `<${tag} id="${escapeText(id)}">${escapeText(text)}</${tag}>`
}

function figureHtml({ label, value, detail, tone = 'plain' }: Figure): string {
  const more = detail ? `<dd class="detail">${escapeText(detail)}</dd>` : ''
  return `<div><dt>${escapeText(label)}</dt><dd class="value ${tone}">${escapeText(value)}</dd>${more}</div>`
}

function listHtml({ ordered, items }: Extract<ReportBlock, { kind: 'list' }>): string {
  const tag = ordered ? 'ol' : 'ul'
  const entries = items.map(({ text, detail }) => {
    const more = detail ? `<span class="detail">${escapeText(detail)}</span>` : ''
    return `<li>${escapeText(text)}${more}</li>`
  })
  return `<${tag}>${entries.join('')}</${tag}>`
}

function chartHtml(chart: Chart, caption: string, name = 'chart'): string {
  const said =
    name === 'qr'
      ? `${escapeText(caption)}<span class="detail">${escapeText(chart.summary)}</span>`
      : escapeText(caption)
  return `<figure class="${name}">${chartSvg(chart)}<figcaption>${said}</figcaption></figure>`
}
