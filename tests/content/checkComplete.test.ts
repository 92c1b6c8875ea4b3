import { describe, expect, it } from 'vitest'
import { checkComplete } from '../../src/content/checkComplete'
import type { Sketch } from '../core/scoring/aGuidebook'
import { anIndicatorText, guidebookOf, linesOf, textsOf } from './aContent'

type Loose = Sketch & Record<string, unknown>

const SHARES = { tech: 0.4, money: 0.3, people: 0.3 }
const MEMBERS = { cost: 'staff', months: { min: 1, max: 2 }, obstacle: { id: 'finance', sources: [] }, related: [] }

/** Four indicators a phase, two for each basis, each with a share of every dimension: nothing missing, nothing thin. */
function sketches(): Loose[] {
  return ['one', 'two', 'three'].flatMap((phase) =>
    ['care', 'care', 'rules', 'rules'].map((basis, at) => ({
      id: `${phase}-${at}`,
      phase,
      basis,
      dimensions: SHARES,
      ...MEMBERS,
    })),
  )
}

/** Problems of these indicators; of those in `told` a case is told. */
function check(indicators: readonly Loose[], told: readonly string[] = []): string[] {
  const texts = indicators.map(({ id }) => {
    return [id, anIndicatorText(told.includes(id) ? { obstacle: 'A city bought maps twice.' } : {})] as const
  })
  return linesOf(checkComplete(guidebookOf(indicators), textsOf(Object.fromEntries(texts))))
}
const changed = (id: string, change: Record<string, unknown>) =>
  sketches().map((own) => (own.id === id ? { ...own, ...change } : own))

describe('checkComplete', () => {
  it('has no remark on a complete edition', () => {
    expect(check(sketches())).toEqual([])
  })

  it.each(['cost', 'months', 'obstacle', 'related'])('finds an indicator without %s', (member) => {
    const without = sketches().map((own) => {
      const { [member]: _, ...rest } = own
      return own.id === 'two-1' ? { ...rest, id: own.id } : own
    })
    expect(check(without)).toEqual([`meaning indicators.two-1.${member} two-1: missing`])
  })

  it('wants a source for a case that is told, and a case for a source that is named', () => {
    const sourced = changed('one-0', { obstacle: { id: 'finance', sources: ['own'] } })
    const path = 'meaning texts.en.indicators.one-0.obstacle one-0'
    expect(check(sourced)).toEqual([`${path}: a source is named, but no case is told`])
    expect(check(sketches(), ['one-0'])).toEqual([`${path}: a case is told without a source`])
    expect(check(sourced, ['one-0'])).toEqual([])
  })

  it('finds fewer than four indicators for a dimension in a phase, however small their share', () => {
    expect(check(changed('one-0', { dimensions: { tech: 0.5, money: 0.5 } }))).toEqual([
      'meaning phases.one one: 3 indicators for people, not 4',
    ])
    expect(check(changed('one-0', { dimensions: { tech: 0.98, money: 0.01, people: 0.01 } }))).toEqual([])
  })

  it('finds fewer than two indicators in a cell of phase and basis', () => {
    expect(check(changed('two-0', { basis: 'rules' }))).toEqual([
      'meaning phases.two two: 1 indicators for care, not 2',
    ])
  })

  it('counts phase by phase: plenty in one does not make up for little in another', () => {
    const moved = changed('three-3', { phase: 'one' })
    expect(check(moved)).toEqual([
      'meaning phases.three three: 3 indicators for tech, not 4',
      'meaning phases.three three: 3 indicators for money, not 4',
      'meaning phases.three three: 3 indicators for people, not 4',
      'meaning phases.three three: 1 indicators for rules, not 2',
    ])
  })
})
