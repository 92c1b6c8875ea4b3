import type { Guidebook } from '../core/model/guidebook'
import type { Problem } from '../core/model/problem'
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
  const locales = [
    ...compareIds('texts', guidebook.locales, present, 'no texts in this locale', 'locale is not listed'),
  ]
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
  const expectCount = (at: string, id: string | null, actual: number, expected: number, what: string) => {
    if (actual === expected) return
    problems.push({ layer: 'parity', path: at, id, problem: `${actual} ${what} instead of ${expected}` })
  }
  expectCount(`${path}.outline.levels`, null, outline.levels.length, scale.max + 1, 'levels')
  for (const [id, { levels, steps, variants }] of Object.entries(prose)) {
    const area = variants?.area
    expectCount(`${path}.indicators.${id}.levels`, id, levels.length, scale.max + 1, 'levels')
    expectCount(`${path}.indicators.${id}.steps`, id, steps.length, scale.max, 'steps')
    if (area?.levels) {
      expectCount(`${path}.indicators.${id}.variants.area.levels`, id, area.levels.length, scale.max + 1, 'levels')
    }
    if (area?.steps) {
      expectCount(`${path}.indicators.${id}.variants.area.steps`, id, area.steps.length, scale.max, 'steps')
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
  missing = 'no text',
  orphaned = 'text without an entry in the structure',
): Problem[] {
  const say =
    (problem: string) =>
    (id: string): Problem => ({ layer: 'parity', path, id, problem })
  return [
    ...expected.filter((id) => !actual.includes(id)).map(say(missing)),
    ...actual.filter((id) => !expected.includes(id)).map(say(orphaned)),
  ]
}
