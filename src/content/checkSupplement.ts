// Reading a national supplement: the same four layers as the guidebook's own content, every fault with its path and id.
import { applySupplements, type Base } from '../core/editions/applySupplements'
import { compareVersions } from '../core/editions/compareVersions'
import { parseJson } from '../core/files/parseJson'
import { checkEnvelope } from '../core/files/parseSealed'
import type { CheckedSupplement, SupplementFault } from '../core/files/SupplementFault'
import { LIMITS } from '../core/model/assessment'
import type { ParityFault, Problem, ReferenceFault } from '../core/model/problem'
import type { Result } from '../core/model/result'
import { type Supplement, supplementSchema } from '../core/model/supplement'
import { outlineSchema } from '../core/model/texts'
import { checkMeaning } from './checkMeaning'
import { checkParity } from './checkParity'
import { checkReferences } from './checkReferences'
import { checkWording } from './checkWording'
import { shapeProblems } from './shapeProblems'

/**
 * Reads the text of a supplement file against the guidebook version it is to extend.
 * Layers: shape; references (ids, edition, what it takes out); parity (texts for its own indicators, whole outlines for new languages);
 * meaning (best answers still give 100, every gate can still open, no empty cell). Never throws.
 */
export function checkSupplement(text: string, base: Base): Result<CheckedSupplement, SupplementFault> {
  const json = parseJson(text, LIMITS.bytes)
  if (!json.ok) return { ok: false, error: { kind: 'file', error: json.error } }
  const refused = checkEnvelope(json.value, 'supplement')
  if (refused) return { ok: false, error: { kind: 'file', error: refused } }
  const parsed = supplementSchema.safeParse(json.value)
  if (!parsed.success)
    return { ok: false, error: { kind: 'content', problems: shapeProblems('supplement', parsed.error, json.value) } }
  const supplement = parsed.data
  const problems = [...checkFit(supplement, base), ...checkLanguages(supplement, base)]
  // Faults of fit would only be repeated, less clearly, by the checks of the whole.
  if (problems.length === 0) problems.push(...checkWhole(supplement, base))
  if (problems.length > 0) return { ok: false, error: { kind: 'content', problems } }
  return { ok: true, value: { supplement, advice: adviceFor(supplement, base) } }
}

/** Layer 2: whether it belongs to this edition, and whether its ids are new or known as they must be. */
function checkFit(
  { guidebook: wanted, indicators = [], notApplicable = [], dimensionWeights = {} }: Supplement,
  base: Base,
) {
  const problems: Problem[] = []
  const report = (path: string, id: string | null, fault: ReferenceFault) => {
    problems.push({ layer: 'references', path: `supplement.${path}`, id, fault })
  }
  const { id, version, dimensions } = base.guidebook
  if (wanted.id !== id) report('guidebook.id', null, { kind: 'otherGuidebook', wanted: wanted.id, own: id })
  else if (wanted.version.split('.')[0] !== version.split('.')[0] || compareVersions(wanted.version, version) > 0) {
    report('guidebook.version', null, { kind: 'otherVersion', wanted: wanted.version, own: version })
  }
  const known = new Set<string>(base.guidebook.indicators.map((indicator) => indicator.id))
  for (const [at, indicator] of indicators.entries()) {
    if (known.has(indicator.id)) report(`indicators.${at}.id`, indicator.id, { kind: 'idTaken' })
  }
  for (const [at, { indicator }] of notApplicable.entries()) {
    if (!known.has(indicator)) report(`notApplicable.${at}.indicator`, indicator, { kind: 'notInGuidebook' })
  }
  for (const own of Object.keys(dimensionWeights)) {
    if (!dimensions.some((dimension) => dimension.id === own))
      report(`dimensionWeights.${own}`, own, { kind: 'noSuch', what: 'dimension', id: own })
  }
  return problems
}

/** Layer 3: its own indicators are worded in the guidebook's language and in each language it adds; a new language has a whole outline. */
function checkLanguages({ texts = {}, indicators = [], notApplicable = [] }: Supplement, base: Base): Problem[] {
  const problems: Problem[] = []
  const first = base.texts.locale
  const out = new Set(notApplicable.map(({ indicator }) => indicator))
  const known = new Set<string>([...base.guidebook.indicators, ...indicators].map(({ id }) => id))
  const report = (path: string, id: string | null, fault: ParityFault) => {
    problems.push({ layer: 'parity', path: `supplement.texts.${path}`, id, fault })
  }
  for (const locale of new Set([first, ...Object.keys(texts)])) {
    const own = texts[locale]
    for (const { id } of indicators) {
      if (!own?.indicators?.[id]) report(`${locale}.indicators`, id, { kind: 'noText' })
    }
    for (const id of Object.keys(own?.indicators ?? {})) {
      if (!known.has(id) || out.has(id)) report(`${locale}.indicators`, id, { kind: 'strayText' })
    }
    const isNew = own !== undefined && !base.guidebook.locales.includes(locale)
    if (isNew && !outlineSchema.safeParse(own.outline).success) report(`${locale}.outline`, null, { kind: 'noOutline' })
    if (isNew && !own.name) report(`${locale}.name`, null, { kind: 'noLanguageName' })
  }
  return problems
}

/** Layers 2 to 4 on the guidebook as it is with the supplement: whatever is wrong there, the supplement has brought. */
function checkWhole(supplement: Supplement, base: Base): Problem[] {
  const locales = [base.texts.locale, ...Object.keys(supplement.texts ?? {})]
  const all = [...new Set(locales)].map((locale) => applySupplements(base, [supplement], [], locale).texts)
  const prose = all.filter(({ locale }, at) => all.findIndex((other) => other.locale === locale) === at)
  const { guidebook } = applySupplements(base, [supplement])
  const asked = new Set<string>(guidebook.indicators.map(({ id }) => id))
  const spoken = prose.map((texts) => ({ ...texts, indicators: pick(texts.indicators, (id) => asked.has(id)) }))
  const languages = spoken.map(({ locale }) => locale)
  const widened = {
    ...guidebook,
    locales: languages,
    indicators: guidebook.indicators.map(withoutLostRelations(asked)),
  }
  return [...checkReferences(widened), ...checkParity(widened, languages, spoken), ...checkMeaning(guidebook)]
}

/** An indicator taken out nationally may still be named as related by others: no fault, the link is just not shown. */
function withoutLostRelations(asked: ReadonlySet<string>) {
  return <T extends { related?: string[] | undefined }>(indicator: T): T => ({
    ...indicator,
    related: indicator.related?.filter((id) => asked.has(id)),
  })
}

function adviceFor(supplement: Supplement, base: Base): Problem[] {
  const own = supplement.texts?.[base.texts.locale]?.indicators ?? {}
  const texts = { ...base.texts, indicators: own }
  return checkWording({ indicators: supplement.indicators ?? [] }, texts)
}

function pick<T>(entries: Readonly<Record<string, T>>, wanted: (id: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).filter(([id]) => wanted(id)))
}
