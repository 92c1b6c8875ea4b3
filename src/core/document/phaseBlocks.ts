import type { ReportInput } from '../findings/ReportInput'
import { readGate, readSlice } from '../findings/readSlice'
import type { PhaseId } from '../model/guidebook'
import { consideredIndicators } from '../questionnaire/consideredIndicators'
import { formatCoverage, formatScore } from '../texts/formatScore'
import { phaseTitle } from '../texts/titles'
import { gateTone } from './gateBlocks'
import { indicatorRecord } from './indicatorRecord'
import type { ReportBlock } from './ReportBlock'

/** One section a phase, with a record of every considered indicator. Phases that the scope leaves empty say so. */
export function phaseBlocks(input: ReportInput): ReportBlock[] {
  return input.guidebook.phases.flatMap(({ id }) => phaseSection(input, id))
}

function phaseSection(input: ReportInput, phase: PhaseId): ReportBlock[] {
  const { words, outline, assessment, guidebook, scores } = input
  const claimed = readSlice(scores.claimed, { kind: 'phase', phase })
  const evidenced = readSlice(scores.evidenced, { kind: 'phase', phase })
  const { status } = readGate(scores.claimed, phase)
  const indicators = consideredIndicators(guidebook, assessment.scope, phase)
  const title = words('document.phase.title', { phase: phaseTitle(outline, phase) })
  const purpose = outline.phases[phase]?.purpose
  const decision = outline.phases[phase]?.decision
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: title, id: `phase-${phase}` },
    ...(purpose ? [{ kind: 'paragraph', text: purpose } as const] : []),
    ...(decision ? [{ kind: 'paragraph', text: words('document.phase.decision', { decision }) } as const] : []),
    {
      kind: 'figures',
      items: [
        { label: words('document.claimed'), value: formatScore(claimed.score) },
        { label: words('document.evidenced'), value: formatScore(evidenced.score) },
        { label: words('document.columns.coverage'), value: formatCoverage(claimed.coverage) },
        { label: words('document.phase.gate'), value: words(`document.gates.${status}`), tone: gateTone(status) },
      ],
    },
    ...(indicators.length === 0
      ? [{ kind: 'paragraph', role: 'note', text: words('document.phase.empty') } as const]
      : []),
    ...indicators.map((indicator) => indicatorRecord(input, indicator)),
  ]
}
