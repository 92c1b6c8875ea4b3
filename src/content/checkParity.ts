import type { Guidebook } from '../core/model/guidebook'
import type { ParityFault, Problem } from '../core/model/problem'
import type { GuidebookTexts } from '../core/model/texts'

/**
 * What is missing or left over in a locale against the structure.
 * @param present locales that have prose at all, in whatever shape
 * @param texts prose of a sound shape
 */
export function checkParity(
  guidebook: Guidebook,
  present: readonly string[],
  texts: readonly GuidebookTexts[],
): Problem[] {
  const locales = [...compareIds('texts', guidebook.locales, present, { kind: 'noLocale' }, { kind: 'unlistedLocale' })]
  return [...locales, ...texts.flatMap((prose) => checkLocale(guidebook, prose))]
}

function checkLocale(
  { scale, indicators, ...lists }: Guidebook,
  { locale, outline, indicators: prose }: GuidebookTexts,
) {
  const path = `texts.${locale}`
  const problems: Problem[] = []
  for (const list of ['phases', 'bases', 'dimensions'] as const) {
    const ids = lists[list].map(({ id }): string => id)
    problems.push(...compareIds(`${path}.outline.${list}`, ids, Object.keys(outline[list])))
  }
  for (const [name, ids, own] of furtherLists(lists, outline))
    problems.push(...compareIds(`${path}.outline.${name}`, ids, own))
  const asked = indicators.map(({ id }): string => id)
  problems.push(...compareIds(`${path}.indicators`, asked, Object.keys(prose)))
  const expectCount = (at: string, id: string | null, found: number, expected: number) => {
    if (found === expected) return
    const what = at.endsWith('.steps') ? 'steps' : 'levels'
    problems.push({ layer: 'parity', path: at, id, fault: { kind: 'wrongCount', what, found, expected } })
  }
  expectCount(`${path}.outline.levels`, null, outline.levels.length, scale.max + 1)
  for (const [id, { levels, steps, variants }] of Object.entries(prose)) {
    const area = variants?.area
    expectCount(`${path}.indicators.${id}.levels`, id, levels.length, scale.max + 1)
    expectCount(`${path}.indicators.${id}.steps`, id, steps.length, scale.max)
    if (area?.levels) {
      expectCount(`${path}.indicators.${id}.variants.area.levels`, id, area.levels.length, scale.max + 1)
    }
    if (area?.steps) {
      expectCount(`${path}.indicators.${id}.variants.area.steps`, id, area.steps.length, scale.max)
    }
  }
  return problems
}

/** Lists that an edition may lack, with the ids of the structure and of the prose. */
function furtherLists(
  { costs = [], obstacles = [], phaseStatements = [], frameworks = [] }: Partial<Guidebook>,
  outline: GuidebookTexts['outline'],
): [name: string, expected: string[], actual: string[]][] {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)
  return [
    ['costs', ids(costs), Object.keys(outline.costs ?? {})],
    ['obstacles', ids(obstacles), Object.keys(outline.obstacles ?? {})],
    ['phaseStatements', ids(phaseStatements), Object.keys(outline.phaseStatements ?? {})],
    ['frameworks', ids(frameworks), Object.keys(outline.frameworks ?? {})],
    ...frameworks.map(({ id, entries }): [string, string[], string[]] => {
      return [`frameworks.${id}.entries`, entries, Object.keys(outline.frameworks?.[id]?.entries ?? {})]
    }),
  ]
}

function compareIds(
  path: string,
  expected: readonly string[],
  actual: readonly string[],
  missing: ParityFault = { kind: 'noText' },
  orphaned: ParityFault = { kind: 'orphanText' },
): Problem[] {
  const say =
    (fault: ParityFault) =>
    (id: string): Problem => ({ layer: 'parity', path, id, fault })
  return [
    ...expected.filter((id) => !actual.includes(id)).map(say(missing)),
    ...actual.filter((id) => !expected.includes(id)).map(say(orphaned)),
  ]
}
