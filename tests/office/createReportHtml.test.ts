import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { checkIntegrity } from '../../src/core/files/checkIntegrity'
import { createReportHtml } from '../../src/office/createReportHtml'
import { anAssessment } from '../core/document/aReportInput'
import { aReportForOffice } from './aReportForOffice'

function htmlOf(wanted: Parameters<typeof aReportForOffice>[0] = {}): string {
  const { blocks, meta } = aReportForOffice(wanted)
  return createReportHtml(blocks, meta)
}

describe('createReportHtml', () => {
  it('escapes whatever was typed, in text, attributes and data', () => {
    const nasty = '</script><script>alert(1)</script><img src=x onerror="alert(2)">'
    const assessment = anAssessment(
      { lead: { level: 1, note: nasty, owner: nasty } },
      { title: nasty, preparedBy: nasty },
    )
    const html = htmlOf({ assessment })
    expect(html.match(/<script/g)).toHaveLength(1)
    expect(html).not.toContain('<img')
  })

  it('leaves room for a hand where the workshop is signed off', () => {
    expect(htmlOf()).toMatch(/<table class="writable"><caption>Signed off by/)
  })

  it('carries the sealed assessment', () => {
    const [, text = ''] = /<script type="application\/json" id="assessment\.json">(.*?)<\/script>/s.exec(htmlOf()) ?? []
    const assessment = JSON.parse(text)
    expect(checkIntegrity(assessment)).toBe('sealed')
    expect(assessment.answers.lead.note).toBe('Mandate-is-missing')
  })

  it('allows its own style and nothing else', () => {
    const html = htmlOf()
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? []
    const digest = createHash('sha256').update(style, 'utf8').digest('base64')
    expect(html).toContain(`style-src &#39;sha256-${digest}&#39;`)
    expect(html).toContain('default-src &#39;none&#39;')
    expect(html).not.toMatch(/ style=| on\w+=|<link|src=|@import|url\(/)
  })

  it('has one first heading, no level left out, and ids that are unique', () => {
    const html = htmlOf()
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.every((level, index) => level - (levels[index - 1] ?? 0) <= 1)).toBe(true)
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const targets = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id)
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
  })

  it('has a table beside every chart, and words for every drawing', () => {
    const open = { map: { level: 4 }, lead: { level: 3 }, cost: { level: 2 }, talk: { level: 1 } } as const
    const html = htmlOf({ assessment: anAssessment(open) })
    expect(html.match(/<figure class="chart">/g)).toHaveLength(2)
    expect(html.match(/<caption class="hidden">/g)).toHaveLength(2)
    expect(html.match(/<svg/g)?.length).toBe(html.match(/<svg [^>]*role="img" aria-label="[^"]{20,}"/g)?.length)
  })

  it('writes the same text for the same input, and other paper and ink where asked', () => {
    expect(htmlOf()).toBe(htmlOf())
    expect(htmlOf({ options: { paper: 'letter', grayscale: true } })).toContain('@page{size:letter')
  })
})
