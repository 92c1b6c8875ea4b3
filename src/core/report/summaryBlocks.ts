import { blockers } from './blockers'
import { blockerText } from './blockerText'
import { formatCoverage, formatScore } from './formatScore'
import { nextSteps } from './nextSteps'
import type { Figure, ReportBlock } from './ReportBlock'
import type { ReportInput } from './ReportInput'
import { radarBlock } from './radarBlock'
import { standing } from './standing'
import { strengths } from './strengths'
import { dimensionTitle, indicatorTitle, levelTitle, phaseTitle } from './titles'

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
    radarBlock(input),
    { kind: 'paragraph', text: verdict(input) },
    ...namedList(input, 'strengths', strengthItems(input)),
    ...namedList(input, 'blockers', blockerItems(input)),
    ...namedList(input, 'steps', stepItems(input)),
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

function figures({ scores, words, outline }: ReportInput): Figure[] {
  const { claimed, evidenced } = scores
  const provisional: Partial<Figure> =
    claimed.headline !== null && claimed.provisional ? { detail: words('document.provisional'), tone: 'caution' } : {}
  const binding = claimed.binding === null ? words('document.none') : dimensionTitle(outline, claimed.binding)
  const supported =
    claimed.supportedPhase === null ? words('document.none') : phaseTitle(outline, claimed.supportedPhase)
  return [
    { label: words('document.figures.claimed'), value: formatScore(claimed.headline), ...provisional },
    { label: words('document.figures.evidenced'), value: formatScore(evidenced.headline) },
    { label: words('document.figures.coverage'), value: formatCoverage(claimed.inScope.coverage) },
    { label: words('document.figures.binding'), value: binding },
    { label: words('document.figures.supported'), value: supported },
  ]
}

function verdict({ guidebook, assessment, scores, outline, words }: ReportInput): string {
  const closed = blockers(guidebook, assessment, scores)
  const { supportedPhase, runningAhead } = scores.claimed
  const declared = phaseTitle(outline, assessment.phase)
  const gate = closed
    ? words(`document.verdict.${closed.status}`, { phase: phaseTitle(outline, closed.phase) })
    : words('document.verdict.open')
  const supported =
    supportedPhase === null
      ? words('document.verdict.noneSupported', { declared })
      : words('document.verdict.supported', { declared, supported: phaseTitle(outline, supportedPhase) })
  return [gate, supported, ...(runningAhead ? [words('document.verdict.ahead')] : [])].join(' ')
}

type Item = { text: string; detail?: string }

function namedList({ words }: ReportInput, name: string, items: Item[]): ReportBlock[] {
  const list: ReportBlock =
    items.length > 0
      ? { kind: 'list', ordered: name === 'steps', items }
      : { kind: 'paragraph', text: words(`document.summary.${name}None`) }
  return [{ kind: 'heading', level: 2, text: words(`document.summary.${name}`), id: `summary-${name}` }, list]
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

function confidence({ scores, words, guidebook }: ReportInput): string {
  const { answered, applicable, coverage } = scores.claimed.inScope
  const covered = words('document.confidence.coverage', {
    count: applicable,
    answered,
    coverage: formatCoverage(coverage),
    least: formatCoverage(guidebook.scoring.provisionalBelow),
  })
  if (scores.claimGap === null) return covered
  return `${covered} ${words('document.confidence.gap', { count: Number(formatScore(scores.claimGap)) })}`
}
