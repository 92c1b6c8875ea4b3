import type { Supplement } from '../model/supplement'
import type { GuidebookTexts, Outline } from '../model/texts'

type Texts = NonNullable<Supplement['texts']>[string]

/**
 * The prose with what the supplements say in the base's language, then in the language wanted; whatever a layer lacks comes from below.
 * The locale of the result is the wanted one only where a supplement brings names and descriptions in it.
 */
export function mergeTexts(base: GuidebookTexts, supplements: readonly Supplement[], locale: string): GuidebookTexts {
  const locales = locale === base.locale ? [locale] : [base.locale, locale]
  const layers = locales.flatMap((own) => supplements.flatMap(({ texts }) => texts?.[own] ?? []))
  if (layers.length === 0) return base
  const spoken = supplements.some(({ texts }) => texts?.[locale]?.outline)
  return layers.reduce(addLayer, { ...base, locale: spoken ? locale : base.locale })
}

function addLayer(below: GuidebookTexts, { outline = {}, indicators = {}, glossary = {} }: Texts): GuidebookTexts {
  return {
    ...below,
    outline: mergeOutline(below.outline, outline),
    indicators: { ...below.indicators, ...indicators },
    glossary: { ...below.glossary, ...glossary },
  }
}

/** Lists and single texts are replaced, tables of texts are merged entry by entry. */
function mergeOutline(below: Outline, above: NonNullable<Texts['outline']>): Outline {
  const given = Object.fromEntries(Object.entries(above).filter(([, value]) => value !== undefined))
  return {
    ...below,
    ...given,
    phases: { ...below.phases, ...above.phases },
    bases: { ...below.bases, ...above.bases },
    dimensions: { ...below.dimensions, ...above.dimensions },
    costs: { ...below.costs, ...above.costs },
    obstacles: { ...below.obstacles, ...above.obstacles },
    frameworks: { ...below.frameworks, ...above.frameworks },
    phaseStatements: { ...below.phaseStatements, ...above.phaseStatements },
  }
}
