import { closedGate } from '../findings/blockers'
import { blockerText } from '../findings/blockerText'
import type { ReportInput } from '../findings/ReportInput'
import { readGate, readSlice } from '../findings/readSlice'
import type { GateStatus } from '../model/scores'
import { formatCoverage, formatScore } from '../texts/formatScore'
import { levelTitle, phaseTitle } from '../texts/titles'
import type { ReportBlock, Tone } from './ReportBlock'

/** How a gate's status is to be read. */
export function gateTone(status: GateStatus): Tone {
  switch (status) {
    case 'open':
      return 'positive'
    case 'blocked':
      return 'negative'
    case 'incomplete':
      return 'caution'
    case 'unassessed':
      return 'muted'
  }
}

/** The gates phase by phase: a table of states, then what keeps each closed. */
export function gateBlocks(input: ReportInput): ReportBlock[] {
  const { words, guidebook, outline } = input
  const { minCoverage, minDimensionScore, minCriticalLevel } = guidebook.scoring.gate
  const rule = words('document.gates.rule', {
    coverage: formatCoverage(minCoverage),
    score: formatScore(minDimensionScore),
    level: levelTitle(outline, minCriticalLevel),
  })
  return [
    { kind: 'heading', level: 1, text: words('document.gates.title'), id: 'gates' },
    { kind: 'paragraph', text: rule },
    gateTable(input),
    ...guidebook.phases.flatMap(({ id }) => gateReasons(input, id)),
  ]
}

function gateTable({ words, guidebook, outline, scores }: ReportInput): ReportBlock {
  const status = (reading: 'claimed' | 'evidenced', id: (typeof guidebook.phases)[number]['id']) => {
    const gate = readGate(scores[reading], id)
    return { text: words(`document.gates.${gate.status}`), tone: gateTone(gate.status), strong: reading === 'claimed' }
  }
  return {
    kind: 'table',
    caption: words('document.gates.caption'),
    columns: [
      { label: words('document.columns.phase') },
      { label: words('document.claimed') },
      { label: words('document.evidenced') },
      { label: words('document.columns.coverage'), align: 'right' },
    ],
    rows: guidebook.phases.map(({ id }) => [
      phaseTitle(outline, id),
      status('claimed', id),
      status('evidenced', id),
      formatCoverage(readSlice(scores.claimed, { kind: 'phase', phase: id }).coverage),
    ]),
  }
}

function gateReasons(input: ReportInput, phase: ReportInput['guidebook']['phases'][number]['id']): ReportBlock[] {
  const { words, guidebook, assessment, scores, outline } = input
  const { status, blockers } = closedGate(guidebook, assessment, scores, phase)
  if (status === 'open' || status === 'unassessed' || blockers.length === 0) return []
  const text = words(`document.gates.${status}Because`, { phase: phaseTitle(outline, phase), count: blockers.length })
  return [
    { kind: 'heading', level: 2, text, id: `gate-${phase}` },
    { kind: 'list', ordered: false, items: blockers.map((blocker) => blockerText(input, blocker)) },
  ]
}
