import type { GroundRule, LikeGroup } from '../../compare/Ground'
import type { CityRow } from '../../compare/view/CityRow'
import { shorten } from '../../compare/view/shorten'
import type { RankPlace } from '../../compare/view/sortRows'
import type { Guidebook } from '../../model/guidebook'
import type { GuidebookTexts } from '../../model/texts'
import { phaseTitle } from '../../texts/titles'
import type { DocumentFormat, Words } from '../../texts/Words'

/** What a person chooses about what leaves the desk. */
export type BriefOptions = {
  /** One page for each city at the end of the brief. */
  cityPages: boolean
  /** Cities by name; else they are numbered in the order of their headline. */
  cityNames: boolean
  /** Notes and links, in tables. */
  notes: boolean
  /** Owners and other names of people, in tables. */
  owners: boolean
}

/** What may be given to anyone. */
export const PUBLIC_BRIEF: BriefOptions = { cityPages: false, cityNames: true, notes: false, owners: false }

/** All that the national brief is made from. */
export type BriefInput = {
  group: LikeGroup
  /** The cities that are compared, by name, with their figures on the ground of the group. */
  rows: readonly CityRow[]
  guidebooks: ReadonlyMap<string, Guidebook>
  /** Ranks at equal weights with their ranges, by the city's key; empty where none could be drawn. */
  ranks: ReadonlyMap<string, RankPlace>
  /** Draws of weights behind the ranks. */
  draws: number
  /** Name of the set; empty for none. */
  title: string
  texts: GuidebookTexts
  words: Words
  format: DocumentFormat
  /** ISO 8601 day. */
  generatedOn: string
  /** Cities on the desk that are not compared here, by why. */
  left: { filtered: number; apart: number; unscored: number }
  options: BriefOptions
}

/** The name of each city in the brief, by its key: its own, or `City 1`, `City 2`, … from the highest headline down. */
export function briefNames({
  rows,
  words,
  options,
}: Pick<BriefInput, 'rows' | 'words' | 'options'>): Map<string, string> {
  if (options.cityNames) return new Map(rows.map(({ city }) => [city.key, city.name]))
  const ordered = rows.toSorted((a, b) => (b.figures?.headline ?? -1) - (a.figures?.headline ?? -1))
  return new Map(ordered.map(({ city }, at) => [city.key, words('nationalBrief.numbered', { number: at + 1 })]))
}

/** Letters of supplements' names. */
const SUPPLEMENTS = 200

/** What the cities are compared on and why, a sentence a rule; the same words as on the screen. */
export function groundText({ group, words, texts }: Pick<BriefInput, 'group' | 'words' | 'texts'>): string {
  return group.rules.map((rule) => words(`compare.ground.${rule.kind}`, valuesOf(rule))).join(' ')

  function valuesOf(rule: GroundRule): Record<string, string | number> {
    switch (rule.kind) {
      case 'own': {
        const scope = words(`compare.ground.scopes.${rule.scope}`)
        return { count: group.cities.length, scope, phase: phaseTitle(texts.outline, rule.phase) }
      }
      case 'quick-only':
        return { count: rule.quick, full: rule.full }
      case 'shared-phases':
        return { count: rule.beyond, cities: rule.cities, phase: phaseTitle(texts.outline, rule.phase) }
      case 'supplements':
        return { count: rule.extended, names: shorten(rule.names.join(', '), SUPPLEMENTS) }
      case 'other-edition':
        return { count: rule.apart, editions: rule.editions.join(', ') }
      case 'absent-edition':
      case 'left-out':
        return { count: rule.cities }
    }
  }
}
