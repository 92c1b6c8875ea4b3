import type { Guidebook, ScoringParameters } from '../model/guidebook'
import type { Edition, Exclusion, Supplement } from '../model/supplement'
import type { SupplementRef } from '../model/supplementRef'
import type { GuidebookTexts } from '../model/texts'
import { mergeTexts } from './mergeTexts'

/** A guidebook version as it was published. */
export type Base = { guidebook: Guidebook; texts: GuidebookTexts }

/**
 * A guidebook version with supplements applied in the order given: their indicators stand after the guidebook's own of the same phase and
 * basis, indicators that do not apply nationally are taken out, weights of dimensions are theirs where they name them. Of two
 * indicators with one id the first counts.
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
  const guidebook = supplements.length === 0 ? base.guidebook : extendGuidebook(base.guidebook, supplements, exclusions)
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

function extendGuidebook(
  guidebook: Guidebook,
  supplements: readonly Supplement[],
  exclusions: readonly Exclusion[],
): Guidebook {
  const excluded = new Set(exclusions.map(({ indicator }) => indicator))
  const all = [...guidebook.indicators, ...supplements.flatMap(({ indicators = [] }) => indicators)]
  const order = (list: readonly { id: string }[], id: string) => list.findIndex((entry) => entry.id === id)
  const place = ({ phase, basis }: { phase: string; basis: string }) =>
    order(guidebook.phases, phase) * guidebook.bases.length + order(guidebook.bases, basis)
  const once = all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at)
  const indicators = once.filter(({ id }) => !excluded.has(id)).toSorted((a, b) => place(a) - place(b))
  const known = new Set(guidebook.sources.map(({ id }) => id))
  const sources = supplements.flatMap(({ sources: own = [] }) => own).filter(({ id }) => !known.has(id))
  return {
    ...guidebook,
    indicators,
    sources: [...guidebook.sources, ...sources],
    scoring: { ...guidebook.scoring, dimensionWeights: weightsOf(guidebook.scoring, supplements) },
  }
}

/** The last supplement that sets weights decides. */
function weightsOf({ dimensionWeights }: ScoringParameters, supplements: readonly Supplement[]) {
  const own = supplements.findLast((supplement) => supplement.dimensionWeights)?.dimensionWeights
  return own ? { ...dimensionWeights, ...own } : dimensionWeights
}
