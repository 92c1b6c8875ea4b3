import type { Guidebook } from '../core/model/guidebook'
import type { Problem } from '../core/model/problem'
import type { GuidebookTexts } from '../core/model/texts'

/** Fewest indicators of the full set per phase and dimension (with any share), and per phase and basis. */
const LEAST = { pair: 4, cell: 2 } as const
const MEMBERS = ['cost', 'months', 'obstacle', 'related'] as const

/** What an edition of our own owes beyond what any guidebook must have: every member of every indicator, and no thin place in the grid. */
export function checkComplete(guidebook: Guidebook, { locale, indicators: prose }: GuidebookTexts): Problem[] {
  const problems: Problem[] = []
  for (const indicator of guidebook.indicators) {
    const { id } = indicator
    for (const member of MEMBERS) {
      if (indicator[member] === undefined)
        problems.push({ layer: 'meaning', path: `indicators.${id}.${member}`, id, fault: { kind: 'missing' } })
    }
    const told = prose[id]?.obstacle !== undefined
    const sourced = (indicator.obstacle?.sources.length ?? 0) > 0
    if (told !== sourced) {
      const kind = told ? 'caseUnsourced' : 'caseUntold'
      problems.push({ layer: 'meaning', path: `texts.${locale}.indicators.${id}.obstacle`, id, fault: { kind } })
    }
  }
  return [...problems, ...thinPlaces(guidebook)]
}

function thinPlaces({ phases, dimensions, bases, indicators }: Guidebook): Problem[] {
  return phases.flatMap(({ id: phase }) => {
    const own = indicators.filter((indicator) => indicator.phase === phase)
    const thin = (id: string, found: number, least: number): Problem[] => {
      const fault = { kind: 'thinCell', id, found, least } as const
      return found < least ? [{ layer: 'meaning', path: `phases.${phase}`, id: phase, fault }] : []
    }
    return [
      ...dimensions.flatMap(({ id }) =>
        thin(id, own.filter((indicator) => indicator.dimensions[id]).length, LEAST.pair),
      ),
      ...bases.flatMap(({ id }) => thin(id, own.filter(({ basis }) => basis === id).length, LEAST.cell)),
    ]
  })
}
