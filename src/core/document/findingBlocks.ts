import type { ReportInput } from '../findings/ReportInput'
import { type Finding, strengths, weakSpots } from '../findings/strengths'
import { indicatorCode } from '../texts/indicatorCode'
import { indicatorTitle, levelTitle, phaseTitle } from '../texts/titles'
import type { ReportBlock } from './ReportBlock'

/** Longest table of strengths or gaps; the phases hold them all. */
const LISTED = 12

/** What stands high and what stands low among the indicators in scope. */
export function findingBlocks(input: ReportInput): ReportBlock[] {
  const { words, guidebook, assessment } = input
  return [
    { kind: 'heading', level: 1, text: words('document.findings.title'), id: 'findings' },
    { kind: 'paragraph', text: words('document.findings.lead') },
    ...part(input, 'strengths', strengths(guidebook, assessment)),
    ...part(input, 'gaps', weakSpots(guidebook, assessment)),
  ]
}

function part(input: ReportInput, name: 'strengths' | 'gaps', findings: Finding[]): ReportBlock[] {
  const { words } = input
  const more = findings.length - LISTED
  return [
    { kind: 'heading', level: 2, text: words(`document.findings.${name}`), id: `findings-${name}` },
    findings.length === 0
      ? { kind: 'paragraph', text: words(`document.findings.${name}None`) }
      : findingTable(input, words(`document.findings.${name}Caption`), findings.slice(0, LISTED)),
    ...(more > 0
      ? [{ kind: 'paragraph', role: 'note', text: words('document.findings.more', { count: more }) } as const]
      : []),
  ]
}

function findingTable(input: ReportInput, caption: string, findings: Finding[]): ReportBlock {
  const { words, guidebook, outline, texts } = input
  return {
    kind: 'table',
    caption,
    columns: [
      { label: words('document.columns.code'), width: 0.1 },
      { label: words('document.columns.indicator'), width: 0.36 },
      { label: words('document.columns.phase'), width: 0.2 },
      { label: words('document.columns.level'), width: 0.18 },
      { label: words('document.columns.evidence'), width: 0.16 },
    ],
    rows: findings.map(({ indicator, level, evidence }) => [
      indicatorCode(guidebook, indicator.id),
      indicator.critical
        ? words('document.findings.critical', { title: indicatorTitle(texts, indicator.id) })
        : indicatorTitle(texts, indicator.id),
      phaseTitle(outline, indicator.phase),
      `${level} · ${levelTitle(outline, level)}`,
      outline.evidence[evidence].title,
    ]),
  }
}
