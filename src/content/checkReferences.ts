import type { Guidebook, Indicator } from '../core/model/guidebook'
import type { Problem, ReferenceFault, Referent } from '../core/model/problem'

const MAX_ID_WORDS = 4
const TOLERANCE = 1e-9

/** Ids that point nowhere, occur twice or are too long, shares that do not sum to 1, weights without a dimension. */
export function checkReferences(guidebook: Guidebook): Problem[] {
  const problems: Problem[] = []
  const report = (path: string, id: string | null, fault: ReferenceFault) =>
    problems.push({ layer: 'references', path, id, fault })
  const known = {
    phase: new Set<string>(guidebook.phases.map(({ id }) => id)),
    basis: new Set<string>(guidebook.bases.map(({ id }) => id)),
    dimension: new Set<string>(guidebook.dimensions.map(({ id }) => id)),
    source: new Set<string>(guidebook.sources.map(({ id }) => id)),
  }
  for (const list of ['phases', 'bases', 'dimensions', 'indicators', 'sources'] as const) {
    const ids = guidebook[list].map(({ id }): string => id)
    for (const id of new Set(ids.filter((own, index) => ids.indexOf(own) !== index)))
      report(list, id, { kind: 'idTwice' })
    for (const id of ids.filter((own) => own.split('-').length > MAX_ID_WORDS))
      report(list, id, { kind: 'longId', limit: MAX_ID_WORDS })
  }
  for (const { id, phase, basis, dimensions, sources } of guidebook.indicators) {
    const path = `indicators.${id}`
    if (!known.phase.has(phase)) report(`${path}.phase`, id, noSuch('phase', phase))
    if (!known.basis.has(basis)) report(`${path}.basis`, id, noSuch('basis', basis))
    for (const own of Object.keys(dimensions)) {
      if (!known.dimension.has(own)) report(`${path}.dimensions`, id, noSuch('dimension', own))
    }
    for (const source of sources)
      if (!known.source.has(source.id)) report(`${path}.sources`, id, noSuch('source', source.id))
    const sum = Object.values(dimensions).reduce((total, share) => total + share, 0)
    if (Math.abs(sum - 1) > TOLERANCE) report(`${path}.dimensions`, id, { kind: 'sharesSum', sum })
  }
  for (const indicator of guidebook.indicators) {
    for (const [member, fault] of linkFaults(guidebook, indicator))
      report(`indicators.${indicator.id}.${member}`, indicator.id, fault)
  }
  const weights = guidebook.scoring.dimensionWeights as Record<string, number>
  for (const id of known.dimension)
    if (!Object.hasOwn(weights, id)) report('scoring.dimensionWeights', id, { kind: 'noWeight' })
  for (const id of Object.keys(weights).filter((own) => !known.dimension.has(own))) {
    report('scoring.dimensionWeights', id, noSuch('dimension', id))
  }
  return problems
}

/** What an indicator's further members point to and the guidebook does not have. */
function linkFaults(guidebook: Guidebook, { id, cost, months, obstacle, related = [], mappings = {} }: Indicator) {
  const faults: [member: string, fault: ReferenceFault][] = []
  const has = (list: readonly { id: string }[] | undefined, wanted: string) =>
    list?.some((entry) => entry.id === wanted) ?? false
  if (cost !== undefined && !has(guidebook.costs, cost)) faults.push(['cost', noSuch('cost', cost)])
  if (months && months.min > months.max) faults.push(['months', { kind: 'monthsReversed' }])
  if (obstacle && !has(guidebook.obstacles, obstacle.id)) faults.push(['obstacle', noSuch('obstacle', obstacle.id)])
  for (const source of obstacle?.sources ?? []) {
    if (!has(guidebook.sources, source)) faults.push(['obstacle', noSuch('source', source)])
  }
  for (const other of related) {
    if (other === id || !has(guidebook.indicators, other)) faults.push(['related', noSuch('indicator', other)])
  }
  for (const [framework, entries] of Object.entries(mappings)) {
    const known = guidebook.frameworks?.find((entry) => entry.id === framework)?.entries
    const unknown = entries.filter((entry) => !known?.includes(entry))
    for (const entry of unknown) faults.push(['mappings', { kind: 'noEntry', framework, id: entry }])
  }
  return faults
}

function noSuch(what: Referent, id: string): ReferenceFault {
  return { kind: 'noSuch', what, id }
}
