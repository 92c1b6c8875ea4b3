import type { ReportBlock } from '../../core/document/ReportBlock.ts'
import { escapeText } from '../escapeText.ts'

const SAFE_LINK = /^(https?:\/\/|mailto:)\S+$/i

/** One indicator as answered: its level on the scale, and what was said about it. */
export function recordHtml({ title, tag, tone, level, max, fields }: Extract<ReportBlock, { kind: 'record' }>): string {
  const listed = fields.map(({ label, text, links = [] }) => {
    const addresses = links.map((link) => `<span class="link">${linkHtml(link)}</span>`)
    return `<div><dt>${escapeText(label)}</dt><dd>${escapeText(text)}${addresses.join('')}</dd></div>`
  })
  const figure = level === null ? '–' : `${level} / ${max}`
  return `<article><h3>${escapeText(title)}</h3><p class="tag"><span>${escapeText(tag)}</span> <strong class="${tone}">${figure}</strong></p><dl class="facts">${listed.join('')}</dl></article>`
}

/** What is not plainly an address stays text. */
function linkHtml(link: string): string {
  const text = escapeText(link)
  return SAFE_LINK.test(link) ? `<a href="${text}" rel="noreferrer">${text}</a>` : text
}
