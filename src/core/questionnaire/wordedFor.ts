import type { City } from '../model/assessment'
import type { GuidebookTexts, IndicatorText } from '../model/texts'

const worded = new WeakMap<GuidebookTexts, GuidebookTexts>()

/** The texts as they read for who started the initiative: indicators that have wording for an area's own start use it. */
export function wordedFor(texts: GuidebookTexts, initiative: City['initiative']): GuidebookTexts {
  if (initiative !== 'area') return texts
  const known = worded.get(texts)
  if (known) return known
  const indicators = Object.fromEntries(Object.entries(texts.indicators).map(([id, text]) => [id, areaText(text)]))
  const next = { ...texts, indicators }
  worded.set(texts, next)
  return next
}

function areaText(text: IndicatorText): IndicatorText {
  const { area } = text.variants ?? {}
  if (!area) return text
  const given = Object.entries(area).filter(([, value]) => value !== undefined)
  return { ...text, ...Object.fromEntries(given) }
}
