// The method once more, written down sentence by sentence from its text and for nothing but reading: no tables, no sums kept, every slice a walk over
// all indicators. Shares no code with the engine; what both say has to be the same.
import type { Guidebook, Indicator } from '../../../src/core/model/guidebook'

type Answer = { level?: unknown; evidence?: unknown; atLeast?: unknown }
export type PlainAssessment = { phase: string; scope: string; answers: Record<string, Answer | undefined> }
export type PlainReading = Record<string, unknown>

/** One considered indicator: known exactly, known from below, or not known. `level`: as it counts in the reading, from below where not exact. */
type Known = { indicator: Indicator; state: 'exact' | 'from-below' | 'open' | 'na'; level: number }
type Membership = (indicator: Indicator) => number
type Bounded = { score: number | null; low: number | null; high: number | null; coverage: number | null }

const KAPPA = 2
const less = (a: number, b: number) => a < b - 1e-9
const isSecond = (guidebook: Guidebook) => 'method' in guidebook.scoring && guidebook.scoring.method === 2

/** Both readings and the gap between their headlines. */
export function plainScores(guidebook: Guidebook, assessment: PlainAssessment) {
  const claimed = plainReading(guidebook, assessment, false)
  const evidenced = plainReading(guidebook, assessment, true)
  const [a, b] = [claimed.headline, evidenced.headline]
  return { claimed, evidenced, claimGap: typeof a === 'number' && typeof b === 'number' ? a - b : null }
}

function considered(guidebook: Guidebook, assessment: PlainAssessment, isEvidenced: boolean): Known[] {
  const { max } = guidebook.scale
  const caps: Record<string, number> = guidebook.scoring.evidenceCaps
  return guidebook.indicators
    .filter((indicator) => assessment.scope === 'full' || indicator.quick === true)
    .map((indicator): Known => {
      const answer = Object.hasOwn(assessment.answers, indicator.id) ? assessment.answers[indicator.id] : undefined
      const level = answer?.level
      if (level === 'na') return { indicator, state: 'na', level: 0 }
      if (typeof level !== 'number' || !Number.isInteger(level) || level < 0 || level > max) {
        return { indicator, state: 'open', level: 0 }
      }
      const evidence =
        typeof answer?.evidence === 'string' && Object.hasOwn(caps, answer.evidence) ? answer.evidence : 'none'
      const counted = isEvidenced ? Math.min(level, caps[evidence] ?? 0) : level
      const isFromBelow = isSecond(guidebook) && answer?.atLeast === true
      return { indicator, state: isFromBelow ? 'from-below' : 'exact', level: counted }
    })
}

function sums(known: Known[], membership: Membership, max: number) {
  const all = { a: 0, k: 0, s: 0, f: 0, answered: 0, applicable: 0 }
  for (const { indicator, state, level } of known) {
    const u = indicator.weight * membership(indicator)
    if (state === 'na' || !(u > 0)) continue
    const points = (u * 100 * level) / max
    all.a += u
    all.applicable += 1
    if (state === 'open') continue
    all.f += points
    if (state !== 'exact') continue
    all.k += u
    all.s += points
    all.answered += 1
  }
  return all
}

function slice(guidebook: Guidebook, known: Known[], membership: Membership) {
  const { a, k, s, f, answered, applicable } = sums(known, membership, guidebook.scale.max)
  const coverage = applicable > 0 ? k / a : null
  if (!isSecond(guidebook)) return { score: answered > 0 ? s / k : null, coverage, answered, applicable }
  const low = applicable > 0 ? f / a : null
  const high = applicable > 0 ? (s + 100 * (a - k)) / a : null
  return { score: answered > 0 ? Math.max(s / k, low ?? 0) : null, coverage, answered, applicable, low, high }
}

const whole: Membership = () => 1
const ofDimension =
  (id: string): Membership =>
  ({ dimensions }) =>
    Object.entries(dimensions).find(([key]) => key === id)?.[1] ?? 0
const ofBasis =
  (id: string): Membership =>
  ({ basis }) =>
    basis === id ? 1 : 0

function slicesOf(guidebook: Guidebook, known: Known[]) {
  return {
    all: slice(guidebook, known, whole),
    dimensions: Object.fromEntries(
      guidebook.dimensions.map(({ id }) => [id as string, slice(guidebook, known, ofDimension(id))]),
    ),
    bases: Object.fromEntries(guidebook.bases.map(({ id }) => [id as string, slice(guidebook, known, ofBasis(id))])),
  }
}

/** §4 on any figures of the dimensions: those with something applicable, weights rescaled. */
function aggregate(guidebook: Guidebook, figures: { id: string; applicable: number; value: number | null }[]) {
  const { dimensionWeights, aggregation } = guidebook.scoring
  const weights: Record<string, number> = dimensionWeights
  const kept = figures.filter(({ applicable }) => applicable > 0)
  const total = kept.reduce((sum, { id }) => sum + (weights[id] ?? 0), 0)
  if (kept.length === 0 || kept.some(({ value }) => value === null)) return null
  let result = aggregation === 'geometric' ? 1 : 0
  for (const { id, value } of kept) {
    const weight = (weights[id] ?? 0) / total
    if (aggregation === 'geometric') result *= Math.max(value ?? 0, 1) ** weight
    else result += weight * (value ?? 0)
  }
  return result
}

function leastLevel(guidebook: Guidebook, indicator: Indicator): number {
  const own = isSecond(guidebook) && 'minLevel' in indicator ? indicator.minLevel : undefined
  return typeof own === 'number' ? own : guidebook.scoring.gate.minCriticalLevel
}

function gateOf(guidebook: Guidebook, known: Known[], slices: ReturnType<typeof slicesOf>) {
  const { minCoverage, minDimensionScore } = guidebook.scoring.gate
  const { answered, applicable, coverage } = slices.all
  const dimensionsWhere = (test: (figures: Bounded) => boolean) =>
    guidebook.dimensions.map(({ id }) => id as string).filter((id) => test(slices.dimensions[id] as Bounded))
  const isShort = ({ indicator, state, level }: Known) =>
    state === 'exact' && less(level, leastLevel(guidebook, indicator))
  const ids = (found: Known[]) => found.map(({ indicator }) => indicator.id as string)
  const isCritical = ({ indicator }: Known) => indicator.critical === true
  const short = ids(known.filter((entry) => isCritical(entry) && isShort(entry)))
  const missing = ids(
    known.filter((entry) => isCritical(entry) && (entry.state === 'open' || entry.state === 'from-below')),
  )
  const under = dimensionsWhere(({ score }) => score !== null && less(score, minDimensionScore))
  const lacks = coverage === null || less(coverage, minCoverage) || missing.length > 0
  const nothing = { dimensions: [] as string[], indicators: [] as string[] }

  if (!isSecond(guidebook)) {
    if (applicable === 0) return { status: 'open', ...nothing }
    if (answered === 0) return { status: 'unassessed', ...nothing }
    if (lacks) return { status: 'incomplete', ...nothing }
    if (under.length > 0 || short.length > 0) return { status: 'blocked', dimensions: under, indicators: short }
    return { status: 'open', ...nothing }
  }

  const beyond = dimensionsWhere(({ high }) => high !== null && less(high, minDimensionScore))
  const judge = () => {
    if (applicable === 0) return { status: 'open', ...nothing }
    if (answered === 0) return { status: 'unassessed', ...nothing }
    if (short.length > 0 || beyond.length > 0) {
      const named = dimensionsWhere(() => true).filter((id) => beyond.includes(id) || (!lacks && under.includes(id)))
      return { status: 'blocked', dimensions: named, indicators: short }
    }
    if (lacks) return { status: 'incomplete', ...nothing }
    if (under.length > 0) return { status: 'blocked', dimensions: under, indicators: [] }
    return { status: 'open', ...nothing }
  }
  const verdict = judge()
  const leaning = under.length > 0 || short.length > 0 ? 'blocked' : 'open'
  const isSafe =
    missing.length === 0 && dimensionsWhere(({ low }) => low !== null && less(low, minDimensionScore)).length === 0
  return {
    ...verdict,
    gaps: ids(known.filter(isShort)),
    missing: verdict.status === 'open' ? [] : missing,
    leaning: answered === 0 && applicable > 0 ? null : leaning,
    firm:
      (verdict.status === 'blocked' && (short.length > 0 || beyond.length > 0)) ||
      (verdict.status === 'open' && isSafe),
  }
}

function plainReading(guidebook: Guidebook, assessment: PlainAssessment, isEvidenced: boolean): PlainReading {
  const known = considered(guidebook, assessment, isEvidenced)
  const phaseIds = guidebook.phases.map(({ id }) => id as string)
  const declared = phaseIds.indexOf(assessment.phase)
  const inScope = known.filter(({ indicator }) => {
    const at = phaseIds.indexOf(indicator.phase)
    return at >= 0 && at <= declared
  })
  const { all, dimensions, bases } = slicesOf(guidebook, inScope)
  const phases = Object.fromEntries(
    phaseIds.map((id) => {
      const own = known.filter(({ indicator }) => indicator.phase === id)
      const slices = slicesOf(guidebook, own)
      return [id, { ...slices, gate: gateOf(guidebook, own, slices) }]
    }),
  )
  const figures = guidebook.dimensions.map(({ id }) => ({
    id: id as string,
    ...(dimensions[id] as Bounded & { applicable: number }),
  }))
  const valued = (pick: (figure: Bounded) => number | null) =>
    figures.map((figure) => ({ id: figure.id, applicable: figure.applicable, value: pick(figure) }))
  const scored = figures.filter(({ score }) => score !== null)
  const lowest = Math.min(...scored.map(({ score }) => score ?? 0))
  const binding = scored.find(({ score }) => !less(lowest, score ?? 0))?.id ?? null
  const gates = phaseIds.map((id) => phases[id]?.gate as Partial<{ status: string; gaps: string[] }>)
  const firstClosed = gates.findIndex(({ status }) => status !== 'open')
  const supported = (firstClosed === -1 ? gates.length : firstClosed) - 1
  const provisional = all.coverage === null || less(all.coverage, guidebook.scoring.provisionalBelow)
  const reading = {
    headline: aggregate(
      guidebook,
      valued(({ score }) => score),
    ),
    provisional,
    binding,
    inScope: all,
    dimensions,
    bases,
    phases,
    supportedPhase: phaseIds[supported] ?? null,
    runningAhead: declared - supported > 1,
  }
  if (!isSecond(guidebook)) return reading

  const upTo = gates.slice(0, declared + 1)
  const before = gates.slice(0, Math.max(declared, 0))
  const bindingHigh = figures.find(({ id }) => id === binding)?.high
  return {
    ...reading,
    headlineLow: aggregate(
      guidebook,
      valued(({ low }) => low),
    ),
    headlineHigh: aggregate(
      guidebook,
      valued(({ high }) => high),
    ),
    bindingFirm:
      bindingHigh !== undefined &&
      bindingHigh !== null &&
      figures.every(({ id, applicable, low }) => id === binding || applicable === 0 || less(bindingHigh, low ?? 0)),
    weakest: weakestOf(guidebook, inScope, provisional && upTo.every(({ gaps }) => gaps?.length === 0)),
    stop: stopOf(upTo),
    ahead: aheadOf(before),
  }
}

function weakestOf(guidebook: Guidebook, inScope: Known[], isUntold: boolean): string[] {
  if (isUntold) return []
  const rated = guidebook.dimensions.flatMap(({ id }) => {
    const { a, k, s, answered } = sums(inScope, ofDimension(id), guidebook.scale.max)
    if (answered === 0) return []
    const pull = KAPPA * (1 - k / a)
    return [{ id: id as string, r: (s + pull * guidebook.scoring.gate.minDimensionScore) / (k + pull) }]
  })
  const least = Math.min(...rated.map(({ r }) => r))
  return rated.filter(({ r }) => r <= least + 1e-9).map(({ id }) => id)
}

function stopOf(gates: Partial<{ status: string; gaps: string[] }>[]): string {
  if (gates.some(({ status }) => status === 'blocked')) return 'held'
  if (gates.some(({ status, gaps }) => status !== 'open' && gaps && gaps.length > 0)) return 'soft'
  return gates.some(({ status }) => status !== 'open') ? 'unknown' : 'free'
}

function aheadOf(gates: Partial<{ status: string }>[]): string {
  if (gates.every(({ status }) => status === 'open')) return 'no'
  return gates.some(({ status }) => status === 'blocked') ? 'yes' : 'unknown'
}

type PlainDeciding = {
  answers: { indicator: string; critical: boolean; flips: number; range: number }[]
  enough: number
}
type PhaseFigures = { all: { coverage: number | null }; dimensions: Record<string, Bounded>; gate: { status: string } }

/** What to find out next about a phase, each answer tried out one level after another. */
export function plainDecidingAnswers(guidebook: Guidebook, assessment: PlainAssessment, phase: string): PlainDeciding {
  const { max } = guidebook.scale
  const { minDimensionScore, minCoverage } = guidebook.scoring.gate
  const phaseWith = (answers: PlainAssessment['answers']): PhaseFigures | undefined => {
    const phases = plainReading(guidebook, { ...assessment, answers }, false).phases as Record<string, PhaseFigures>
    return phases[phase]
  }
  const today = phaseWith(assessment.answers)
  if (!today) return { answers: [], enough: 0 }
  const own = considered(guidebook, assessment, false).filter(({ indicator }) => indicator.phase === phase)
  const answers = own
    .filter(({ state }) => state === 'open' || state === 'from-below')
    .map(({ indicator, level }) => {
      const levels = Array.from({ length: max + 1 }, (_, at) => at).filter((at) => at >= level)
      const flips = levels.filter(
        (at) => phaseWith({ ...assessment.answers, [indicator.id]: { level: at } })?.gate.status !== today.gate.status,
      ).length
      const ranges = guidebook.dimensions.map(({ id }) => {
        const { low = null, high = null } = today.dimensions[id] ?? {}
        const u = indicator.weight * ofDimension(id)(indicator)
        if (!(u > 0) || low === null || high === null) return 0
        const holds = less(low, minDimensionScore) && !less(high, minDimensionScore)
        return holds ? (100 * u) / sums(own, ofDimension(id), max).a : 0
      })
      const critical = indicator.critical === true
      return { indicator: indicator.id as string, critical, flips, range: Math.max(...ranges) }
    })
  answers.sort(
    (a, b) =>
      Number(b.critical) - Number(a.critical) ||
      b.flips - a.flips ||
      (Math.abs(b.range - a.range) <= 1e-9 ? 0 : b.range - a.range),
  )
  const isEnough = (count: number) => {
    const found = new Set(answers.slice(0, count).map(({ indicator }) => indicator))
    const after = own.map((entry) => (found.has(entry.indicator.id) ? { ...entry, state: 'exact' as const } : entry))
    const { k, a, applicable } = sums(after, whole, max)
    return (
      applicable === 0 ||
      (!less(k / a, minCoverage) &&
        after.every(({ indicator, state }) => indicator.critical !== true || state === 'exact' || state === 'na'))
    )
  }
  let enough = 0
  while (enough < answers.length && !isEnough(enough)) enough++
  return { answers, enough }
}
