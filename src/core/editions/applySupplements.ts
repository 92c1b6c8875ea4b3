import type { Guidebook, Indicator, ScoringParameters } from '../model/guidebook'
import type { Edition, Exclusion, Supplement } from '../model/supplement'
import type { SupplementRef } from '../model/supplementRef'
import type { GuidebookTexts } from '../model/texts'
import { mergeTexts } from './mergeTexts'

/** A guidebook version as it was published. */
export type Base = { guidebook: Guidebook; texts: GuidebookTexts }

/**
 * A guidebook version with supplements applied in the order given: their indicators stand after the guidebook's own of the same phase and
 * basis, whose order stays as it is; indicators that do not apply nationally are taken out, weights of dimensions are theirs where they
 * name them. Of two indicators or sources with one id the first counts.
 * Pure: the base is not changed; without supplements the base's own values are handed back.
 *
 * @param locale the language wanted; what it lacks is told in the base's own
 */
export function applySupplements(
  base: Base,
  supplements: readonly Supplement[],
  missing: readonly SupplementRef[] = [],
  locale: string = base.texts.locale,
): Edition {
  const exclusions = supplements.flatMap(exclusionsOf)
  const guidebook = extendGuidebook(base.guidebook, supplements)
  return { guidebook, texts: mergeTexts(base.texts, supplements, locale), supplements, missing, exclusions }
}

/** Splits the supplements that an assessment names into those at hand, in its order, and those that are not. */
export function findSupplements(
  wanted: readonly SupplementRef[],
  available: readonly Supplement[],
): { found: Supplement[]; missing: SupplementRef[] } {
  const found: Supplement[] = []
  const missing: SupplementRef[] = []
  for (const { id, version } of wanted) {
    const own = available.find((supplement) => supplement.id === id && supplement.version === version)
    if (own) found.push(own)
    else missing.push({ id, version })
  }
  return { found, missing }
}

function exclusionsOf({ id, notApplicable = [] }: Supplement): Exclusion[] {
  return notApplicable.map(({ indicator, reason }) => ({ indicator, reason, supplement: id }))
}

/** The structure alone, without prose: what an assessment is scored with. */
export function extendGuidebook(guidebook: Guidebook, supplements: readonly Supplement[]): Guidebook {
  if (supplements.length === 0) return guidebook
  const excluded = new Set(supplements.flatMap(exclusionsOf).map(({ indicator }) => indicator))
  const added = supplements.flatMap(({ indicators = [] }) => indicators)
  return {
    ...guidebook,
    indicators: insertIndicators(guidebook, added).filter(({ id }) => !excluded.has(id)),
    sources: onceEach([...guidebook.sources, ...supplements.flatMap(({ sources = [] }) => sources)]),
    scoring: { ...guidebook.scoring, dimensionWeights: weightsOf(guidebook.scoring, supplements) },
  }
}

/**
 * The guidebook's own indicators in their order, each of the others after the last one of its phase and basis. Where the guidebook has
 * none of that kind, it stands after all that come before it by phase and basis.
 */
function insertIndicators(guidebook: Guidebook, added: readonly Indicator[]): Indicator[] {
  const order = (list: readonly { id: string }[], id: string) => list.findIndex((entry) => entry.id === id)
  const place = ({ phase, basis }: Indicator) =>
    order(guidebook.phases, phase) * guidebook.bases.length + order(guidebook.bases, basis)
  const indicators = [...guidebook.indicators]
  for (const indicator of added) {
    if (indicators.some(({ id }) => id === indicator.id)) continue
    const own = indicators.findLastIndex(({ phase, basis }) => phase === indicator.phase && basis === indicator.basis)
    const before = indicators.findLastIndex((other) => place(other) <= place(indicator))
    indicators.splice((own === -1 ? before : own) + 1, 0, indicator)
  }
  return indicators
}

/** Of two entries with one id the first. */
function onceEach<T extends { id: string }>(list: readonly T[]): T[] {
  return list.filter(({ id }, at) => list.findIndex((other) => other.id === id) === at)
}

/** The last supplement that sets weights decides. */
function weightsOf({ dimensionWeights }: ScoringParameters, supplements: readonly Supplement[]) {
  const own = supplements.findLast((supplement) => supplement.dimensionWeights)?.dimensionWeights
  return own ? { ...dimensionWeights, ...own } : dimensionWeights
}
