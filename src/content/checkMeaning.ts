import type { Guidebook } from '../core/model/guidebook'
import type { MeaningFault, Problem } from '../core/model/problem'
import { scoreAssessment } from '../core/scoring/score/scoreAssessment'

const TOLERANCE = 1e-9
/** A headline of nothing but zeros: 0, or the floor of the geometric mean. */
const LOWEST_HEADLINE = 1

/** Whether an edition can do its work: the ends of the scale are reached, every gate can open, no cell of the grid is empty. */
export function checkMeaning(guidebook: Guidebook): Problem[] {
  return [...checkEnds(guidebook), ...checkGrid(guidebook)]
}

function checkEnds(guidebook: Guidebook): Problem[] {
  const problems: Problem[] = []
  const report = (path: string, id: string | null, fault: MeaningFault) =>
    problems.push({ layer: 'meaning', path, id, fault })
  const scoreAll = (level: number) => {
    const answers = guidebook.indicators.map(({ id }) => [id, { level, evidence: 'verified' }] as const)
    const phase = guidebook.phases.at(-1)?.id ?? ''
    return scoreAssessment(guidebook, { phase, scope: 'full', answers: Object.fromEntries(answers) }).evidenced
  }
  const best = scoreAll(guidebook.scale.max)
  const worst = scoreAll(0)
  const highest = best.headline ?? 0
  const lowest = worst.headline ?? 0
  if (Math.abs(highest - 100) > TOLERANCE) report('scoring', null, { kind: 'bestScore', score: highest })
  if (worst.inScope.score !== 0 || lowest > LOWEST_HEADLINE + TOLERANCE) {
    report('scoring', null, { kind: 'worstScore', score: lowest })
  }
  for (const { id } of guidebook.phases) {
    const status = best.phases[id]?.gate.status ?? 'unassessed'
    if (status !== 'open') report('scoring.gate', id, { kind: 'gateShut', what: status })
  }
  return problems
}

function checkGrid(guidebook: Guidebook): Problem[] {
  return guidebook.phases.flatMap(({ id: phase }) => {
    const own = guidebook.indicators.filter((indicator) => indicator.phase === phase)
    const empty = (id: string): Problem => ({
      layer: 'meaning',
      path: `phases.${phase}`,
      id: phase,
      fault: { kind: 'emptyCell', id },
    })
    const bases = guidebook.bases.filter(({ id }) => !own.some(({ basis }) => basis === id))
    const dimensions = guidebook.dimensions.filter(({ id }) => !own.some((indicator) => indicator.dimensions[id]))
    return [...bases, ...dimensions].map(({ id }) => empty(id))
  })
}
