import { describe, expect, it } from 'vitest'
import { groupAlike } from '../../../src/core/compare/groupAlike'
import type { Guidebook } from '../../../src/core/model/guidebook'
import { aCity } from '../../cities/aCity'
import { aGuidebook, anId } from '../files/anAssessment'

const next: Guidebook = { ...aGuidebook, version: '2.0.0' }
const guidebooks = new Map([
  ['tiny@1.0.0', aGuidebook],
  ['tiny@1.1.0', aGuidebook],
  ['tiny@2.0.0', next],
])
let count = 0
const city = (changes: Parameters<typeof aCity>[0] = {}, version = '1.0.0') => {
  count += 1
  const guidebook = { id: 'tiny', version }
  return aCity(
    { id: anId(count), guidebook, ...changes },
    { digest: String(count).padStart(64, '0'), guidebook: guidebooks.get(`tiny@${version}`) ?? null },
  )
}

describe('groupAlike', () => {
  it('puts cities of one scope and phase on their own ground', () => {
    const { groups, unscored } = groupAlike([city(), city()], guidebooks)
    expect(unscored).toEqual([])
    expect(groups).toMatchObject([
      {
        id: 'tiny@1',
        ground: { scope: 'full', phase: 'dawn' },
        rules: [{ kind: 'own', scope: 'full', phase: 'dawn' }],
      },
    ])
  })

  it('keeps major versions apart and minor ones together, the larger group first', () => {
    const { groups } = groupAlike([city({}, '2.0.0'), city(), city({}, '1.1.0')], guidebooks)
    expect(groups.map(({ id, cities }) => [id, cities.length])).toEqual([
      ['tiny@1', 2],
      ['tiny@2', 1],
    ])
    expect(groups[0]?.rules[0]).toEqual({ kind: 'other-edition', apart: 1, editions: ['tiny@2'] })
  })

  it('reads full ones on the quick indicators where some are quick scans', () => {
    const [group] = groupAlike([city(), city({ scope: 'quick' }), city()], guidebooks).groups
    expect(group).toMatchObject({ ground: { scope: 'quick' }, rules: [{ kind: 'quick-only', quick: 1, full: 2 }] })
  })

  it('compares cities in different phases on the phases that all have come to', () => {
    const [group] = groupAlike([city({ phase: 'noon' }), city(), city({ phase: 'noon' })], guidebooks).groups
    expect(group).toMatchObject({
      ground: { scope: 'full', phase: 'dawn' },
      rules: [{ kind: 'shared-phases', phase: 'dawn', cities: 3, beyond: 2 }],
    })
  })

  it('leaves out who cannot meet the ground that was asked for', () => {
    const cities = [city({ phase: 'noon' }), city(), city({ phase: 'noon', scope: 'quick' })]
    const [group] = groupAlike(cities, guidebooks, { scope: 'full', phase: 'noon' }).groups
    expect(group?.cities).toEqual([cities[0]])
    expect(group?.rules).toEqual([
      { kind: 'own', scope: 'full', phase: 'noon' },
      { kind: 'left-out', cities: 2 },
    ])
    expect(groupAlike([city()], guidebooks, { phase: 'noon' }).groups[0]).toMatchObject({
      cities: [],
      ground: { phase: 'noon' },
    })
  })

  it('ranks no city of an edition that is not here', () => {
    const absent = city({}, '9.0.0')
    const { groups, unscored } = groupAlike([absent, city()], guidebooks)
    expect(unscored).toEqual([absent])
    expect(groups[0]?.rules.at(-1)).toEqual({ kind: 'absent-edition', cities: 1 })
    expect(groupAlike([absent], guidebooks)).toEqual({ groups: [], unscored: [absent] })
  })
})
