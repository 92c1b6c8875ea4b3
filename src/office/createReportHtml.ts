// The report as one accessible HTML file: the same blocks, nothing loaded from anywhere, the data inside.
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { ReportBlock, ReportMeta } from '../core/document/ReportBlock.ts'
import { escapeText } from './escapeText.ts'
import { blockHtml } from './html/blockHtml.ts'
import { reportStyle } from './html/reportStyle.ts'

/** Writes a report as HTML that stands alone. Pure: the same input gives the same text. */
export function createReportHtml(blocks: readonly ReportBlock[], meta: ReportMeta): string {
  const style = reportStyle(meta)
  const headings = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block] : []))
  const body = blocks.map((block) => blockHtml(block, headings)).join('\n')
  const title = blocks.some(({ kind }) => kind === 'cover') ? '' : `<h1>${escapeText(meta.title)}</h1>\n`
  return `<!doctype html>
<html lang="${escapeText(meta.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeText(policy(style))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="author" content="${escapeText(meta.author)}">
<meta name="description" content="${escapeText(meta.subject)}">
<meta name="date" content="${escapeText(meta.createdAt)}">
<title>${escapeText(meta.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${title}${body}
</main>
<footer><p>${escapeText(meta.header)}</p></footer>
${attachment(meta)}</body>
</html>
`
}

/** Nothing may be loaded or run; the one style sheet is named by its digest. */
function policy(style: string): string {
  const digest = btoa(String.fromCharCode(...sha256(utf8ToBytes(style))))
  return `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`
}

/** The assessment as data that no browser runs. `<` is written as an escape, so that no text in it can end the element; the JSON means the same. */
function attachment({ attachment: file }: ReportMeta): string {
  if (!file) return ''
  return `<script type="application/json" id="${escapeText(file.name)}">${file.text.replaceAll('<', '\\u003c')}</script>\n`
}
