import type { GroundRule } from '../../compare/Ground'
import { shorten } from '../../compare/view/shorten'
import { phaseTitle } from '../../texts/titles'
import type { BriefInput } from './BriefInput'

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
