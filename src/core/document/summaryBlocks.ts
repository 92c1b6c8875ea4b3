import { blockers } from '../findings/blockers'
import { blockerText } from '../findings/blockerText'
import { nextSteps } from '../findings/nextSteps'
import type { ReportInput } from '../findings/ReportInput'
import { readSlice } from '../findings/readSlice'
import { standing } from '../findings/standing'
import { strengths } from '../findings/strengths'
import { EVIDENCE } from '../model/evidence'
import { answeredLevel } from '../questionnaire/answeredLevel'
import { inScopeIndicators } from '../questionnaire/inScopeIndicators'
import { formatCoverage, formatScore } from '../texts/formatScore'
import { dimensionTitle, indicatorTitle, levelTitle, phaseTitle } from '../texts/titles'
import type { Figure, ReportBlock } from './ReportBlock'
import { radarBlock } from './radarBlock'

/** How many strengths, blockers and next steps the page for decision makers names. */
const NAMED = 3

/** One page for decision makers: where the city stands, what holds it back, what comes next, how sure that is. */
export function summaryBlocks(input: ReportInput): ReportBlock[] {
  const { words } = input
  return [
    { kind: 'heading', level: 1, text: words('document.summary.title'), id: 'summary' },
    ...warnings(input),
    { kind: 'paragraph', role: 'lead', text: standing(input) },
    { kind: 'figures', items: figures(input) },
    radarBlock(input, 'small'),
    { kind: 'paragraph', text: verdict(input) },
    pointsTable(input),
    { kind: 'paragraph', role: 'note', text: confidence(input) },
    { kind: 'pageBreak' },
  ]
}

function warnings({ sample, origin, words }: ReportInput): ReportBlock[] {
  const texts = [
    ...(sample ? [words('document.sample')] : []),
    ...(origin === 'changed' ? [words('document.changed')] : []),
  ]
  return texts.map((text) => ({ kind: 'paragraph', role: 'warning', text }))
}

function figures({ scores, words }: ReportInput): Figure[] {
  const { claimed, evidenced } = scores
  const provisional: Partial<Figure> =
    claimed.headline !== null && claimed.provisional ? { detail: words('document.provisional'), tone: 'caution' } : {}
  return [
    { label: words('document.figures.claimed'), value: formatScore(claimed.headline), ...provisional },
    { label: words('document.figures.evidenced'), value: formatScore(evidenced.headline) },
    { label: words('document.figures.coverage'), value: formatCoverage(claimed.inScope.coverage) },
  ]
}

function verdict({ guidebook, assessment, scores, outline, words }: ReportInput): string {
  const closed = blockers(guidebook, assessment, scores)
  const { supportedPhase, runningAhead, binding } = scores.claimed
  const declared = phaseTitle(outline, assessment.phase)
  const gate = closed
    ? words(`document.verdict.${closed.status}`, { phase: phaseTitle(outline, closed.phase) })
    : words('document.verdict.open')
  const supported =
    supportedPhase === null
      ? words('document.verdict.noneSupported', { declared })
      : words('document.verdict.supported', { declared, supported: phaseTitle(outline, supportedPhase) })
  const score = binding === null ? null : readSlice(scores.claimed, { kind: 'dimension', dimension: binding }).score
  const weakest =
    binding === null
      ? []
      : [words('document.verdict.binding', { dimension: dimensionTitle(outline, binding), score: formatScore(score) })]
  return [...weakest, gate, supported, ...(runningAhead ? [words('document.verdict.ahead')] : [])].join(' ')
}

type Item = { text: string; detail?: string }

/** Strengths, blockers and next steps side by side, so that all three fit on the page; an empty column says what that means. */
function pointsTable(input: ReportInput): ReportBlock {
  const { words } = input
  const columns = [
    { name: 'strengths', items: strengthItems(input) },
    { name: 'blockers', items: blockerItems(input) },
    { name: 'steps', items: stepItems(input) },
  ].map(({ name, items }) => ({
    label: words(`document.summary.${name}`),
    cells: items.length > 0 ? items.map(sentence) : [words(`document.summary.${name}None`)],
  }))
  const height = Math.max(...columns.map(({ cells }) => cells.length))
  return {
    kind: 'table',
    caption: words('document.summary.points'),
    columns: [
      { label: words('document.columns.rank'), width: 0.06 },
      { label: columns[0]?.label ?? '', width: 0.26 },
      { label: columns[1]?.label ?? '', width: 0.3 },
      { label: columns[2]?.label ?? '', width: 0.38 },
    ],
    rows: Array.from({ length: height }, (_, row) => [
      String(row + 1),
      ...columns.map(({ cells }) => cells[row] ?? ''),
    ]),
  }
}

function sentence({ text, detail }: Item): string {
  return detail ? `${text} (${detail})` : text
}

function strengthItems({ guidebook, assessment, texts, outline, words }: ReportInput): Item[] {
  return strengths(guidebook, assessment)
    .slice(0, NAMED)
    .map(({ indicator, level, evidence }) => ({
      text: indicatorTitle(texts, indicator.id),
      detail: words('document.summary.finding', {
        level: levelTitle(outline, level),
        evidence: outline.evidence[evidence].title,
      }),
    }))
}

function blockerItems(input: ReportInput): Item[] {
  const { guidebook, assessment, scores } = input
  const found = blockers(guidebook, assessment, scores)?.blockers ?? []
  return found.slice(0, NAMED).map((blocker) => blockerText(input, blocker))
}

function stepItems(input: ReportInput): Item[] {
  const { texts, words, format } = input
  return nextSteps(input)
    .slice(0, NAMED)
    .map(({ indicator, text, owner, due }) => {
      const title = indicatorTitle(texts, indicator.id)
      const details = [
        ...(text === null ? [] : [title]),
        ...(owner ? [words('document.step.owner', { owner })] : []),
        ...(due ? [words('document.step.due', { date: format.day(due) })] : []),
      ]
      const shown = text ?? words('document.step.findOut', { title })
      return details.length > 0 ? { text: shown, detail: details.join(' · ') } : { text: shown }
    })
}

function confidence(input: ReportInput): string {
  const { scores, words, guidebook } = input
  const { answered, applicable, coverage } = scores.claimed.inScope
  const covered = words('document.confidence.coverage', {
    count: applicable,
    answered,
    coverage: formatCoverage(coverage),
    least: formatCoverage(guidebook.scoring.provisionalBelow),
  })
  const gap =
    scores.claimGap === null ? [] : [words('document.confidence.gap', { count: Number(formatScore(scores.claimGap)) })]
  return [covered, ...backing(input), ...gap].join(' ')
}

/** How well the answers in scope are backed, best evidence first. */
function backing({ guidebook, assessment, outline, words }: ReportInput): string[] {
  const kinds = inScopeIndicators(guidebook, assessment).flatMap(({ id }) => {
    const answer = assessment.answers[id]
    return answeredLevel(answer, guidebook) === null ? [] : [answer?.evidence ?? 'none']
  })
  if (kinds.length === 0) return []
  const parts = [...EVIDENCE].reverse().map((evidence) => {
    const count = kinds.filter((kind) => kind === evidence).length
    return words('document.confidence.backed', { evidence: outline.evidence[evidence].title, count })
  })
  return [words('document.confidence.evidence', { parts: parts.join(', ') })]
}
