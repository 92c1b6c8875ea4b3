import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareScores } from '../../../src/core/editions/compareScores'
import {
  type Changes,
  renameIndicators,
  renameScenarios,
  upgradeAssessment,
} from '../../../src/core/editions/upgradeAssessment'
import type { Answer, Assessment } from '../../../src/core/model/assessment'
import type { Guidebook } from '../../../src/core/model/guidebook'
import { scenarioIdSchema } from '../../../src/core/model/scenario'
import { scoreAssessment } from '../../../src/core/scoring/score/scoreAssessment'
import { anAssessment } from '../files/anAssessment'
import { anAction } from '../plan/aPlan'
import { aGuidebook } from '../scoring/aGuidebook'

const edition = (version: string, ids: readonly string[]): Guidebook => ({
  ...aGuidebook(ids.map((id) => ({ id, quick: !id.startsWith('full') }))),
  version,
})
const V1 = edition('1.0.0', ['map', 'lead', 'cost', 'talk'])

/** An assessment of the first edition whose answers bear the id they were given under. */
function answering(ids: readonly string[], changes: Partial<Assessment> = {}): Assessment {
  const answers = Object.fromEntries(ids.map((id) => [id, { level: 2, note: `of ${id}` }]))
  return anAssessment({ guidebook: { id: 'small', version: '1.0.0' }, phase: 'one', answers, ...changes })
}
const changesIn = (version: string, ids: Changes['ids']): Changes => ({ version, ids })
const notes = ({ answers }: Assessment) =>
  Object.fromEntries(Object.entries(answers).map(([id, { note }]) => [id, note]))
/** All answers whatever they are filed under. */
const valuesOf = ({ answers }: Assessment) =>
  Object.values(answers)
    .map((answer) => JSON.stringify(answer))
    .toSorted()

describe('upgradeAssessment', () => {
  it('takes what was put to vote along under its new name', () => {
    const to = edition('2.0.0', ['chart', 'lead'])
    const before = answering(['lead'], { putToVote: ['map', 'lead', 'gone'] })
    const { assessment } = upgradeAssessment(before, V1, to, [changesIn('2.0.0', { map: 'chart' })])
    expect(assessment.putToVote).toEqual(['chart', 'lead', 'gone'])
  })

  it('keeps answers under unchanged ids and moves the assessment to the new edition', () => {
    const to = edition('1.1.0', ['map', 'lead', 'cost', 'talk', 'heat'])
    const upgrade = upgradeAssessment(answering(['map', 'cost']), V1, to, [changesIn('1.1.0', {})])
    expect(upgrade).toMatchObject({ kept: ['map', 'cost'], renamed: [], unscored: [], added: ['heat'] })
    expect(upgrade.assessment).toEqual({
      ...answering(['map', 'cost']),
      guidebook: { id: 'small', version: '1.1.0' },
    })
  })

  it('lets the plan follow renamed indicators, also where nobody answered them, and dropped ones stay', () => {
    const to = edition('1.1.0', ['atlas', 'cost'])
    const plan = { actions: [anAction(1, { indicators: ['map', 'lead', 'stray'], toLevel: { map: 2, lead: 1 } })] }
    const changes = [changesIn('1.1.0', { map: 'atlas', lead: null })]
    const upgrade = upgradeAssessment(answering([], { plan }), V1, to, changes)
    expect(upgrade.assessment.plan?.actions[0]).toMatchObject({
      indicators: ['atlas', 'lead', 'stray'],
      toLevel: { atlas: 2, lead: 1 },
    })
  })

  it('takes answers along where an indicator was renamed, through several versions', () => {
    const to = edition('1.2.0', ['atlas', 'lead', 'cost', 'talk'])
    const changes = [changesIn('1.1.0', { map: 'chart' }), changesIn('1.2.0', { chart: 'atlas' })]
    const upgrade = upgradeAssessment(answering(['map', 'lead']), V1, to, changes)
    expect(upgrade).toMatchObject({ renamed: [{ from: 'map', to: 'atlas' }], kept: ['lead'], unscored: [], added: [] })
    expect(notes(upgrade.assessment)).toEqual({ atlas: 'of map', lead: 'of lead' })
  })

  it.each([
    ['dropped at once', [changesIn('1.1.0', { map: null })]],
    ['renamed, then dropped', [changesIn('1.1.0', { map: 'chart' }), changesIn('1.2.0', { chart: null })]],
  ])('leaves an answer under its old id where the indicator was %s', (_, changes) => {
    const to = edition('1.2.0', ['lead', 'cost', 'talk'])
    const upgrade = upgradeAssessment(answering(['map', 'lead']), V1, to, changes)
    expect(upgrade).toMatchObject({ unscored: ['map'], kept: ['lead'], renamed: [], added: [] })
    expect(notes(upgrade.assessment)).toEqual({ map: 'of map', lead: 'of lead' })
  })

  it('touches neither answer where both names bear one', () => {
    const to = edition('1.1.0', ['chart', 'lead', 'cost', 'talk'])
    const upgrade = upgradeAssessment(answering(['map', 'chart']), V1, to, [changesIn('1.1.0', { map: 'chart' })])
    expect(upgrade).toMatchObject({ kept: ['chart'], unscored: ['map'], renamed: [] })
    expect(notes(upgrade.assessment)).toEqual({ map: 'of map', chart: 'of chart' })
  })

  it('loses neither answer where two indicators have become one', () => {
    const to = edition('1.1.0', ['atlas', 'cost', 'talk'])
    const changes = [changesIn('1.1.0', { map: 'atlas', lead: 'atlas' })]
    const assessment = answering(['map', 'lead'])
    const upgrade = upgradeAssessment(assessment, V1, to, changes)
    expect(valuesOf(upgrade.assessment)).toEqual(valuesOf(assessment))
  })

  it('leaves answers that the old edition did not ask for as they are', () => {
    const to = edition('1.1.0', ['map', 'lead', 'cost', 'talk', 'card'])
    const changes = [changesIn('1.1.0', { stray: 'card' })]
    const upgrade = upgradeAssessment(answering(['stray']), V1, to, changes)
    expect(upgrade).toMatchObject({ kept: [], unscored: ['stray'], renamed: [], added: ['card'] })
    expect(notes(upgrade.assessment)).toEqual({ stray: 'of stray' })
  })

  it('calls added what its scope asks, the old edition did not and nobody answered: no renamed, no merely unanswered', () => {
    const to = edition('1.1.0', ['atlas', 'lead', 'cost', 'heat', 'rain', 'full-set'])
    const changes = [changesIn('1.1.0', { map: 'atlas', talk: null })]
    const added = (scope: Assessment['scope']) =>
      upgradeAssessment(answering(['lead', 'rain'], { scope }), V1, to, changes).added
    expect(added('full')).toEqual(['heat', 'full-set'])
    expect(added('quick')).toEqual(['heat'])
  })

  it('keeps the supplements that the assessment names', () => {
    const guidebook = { id: 'small', version: '1.0.0', supplements: [{ id: 'national', version: '1.0.0' }] }
    const { assessment } = upgradeAssessment(answering(['map'], { guidebook }), V1, edition('1.1.0', ['map']), [])
    expect(assessment.guidebook).toEqual({ ...guidebook, version: '1.1.0' })
  })
})

type Fate = 'kept' | 'renamed' | 'dropped'
const fates = fc.array(fc.constantFrom<Fate>('kept', 'renamed', 'dropped'), { minLength: 5, maxLength: 5 })

/** The next edition of one with these ids: each meets its fate, one is new, and no id is ever used again. */
function nextEdition(ids: readonly string[], fate: readonly Fate[], version: string) {
  const changes: Record<string, string | null> = {}
  const since = `in-${version.replaceAll('.', '-')}`
  const next = ids.flatMap((id, at) => {
    if (fate[at] === 'dropped') changes[id] = null
    if (fate[at] === 'renamed') changes[id] = `${id}-${since}`
    return fate[at] === 'dropped' ? [] : [fate[at] === 'renamed' ? `${id}-${since}` : id]
  })
  const all = [...next, `new-${since}`]
  return { ids: all, guidebook: edition(version, all), changes: changesIn(version, changes) }
}

const FIRST = ['map', 'lead', 'cost', 'talk']
const answer: fc.Arbitrary<Answer> = fc.record(
  {
    level: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constantFrom('na' as const, 'unknown' as const, null)),
    evidence: fc.constantFrom('none' as const, 'documented' as const, 'verified' as const),
    note: fc.string(),
  },
  { requiredKeys: [] },
)
/** An assessment of the first edition, with stray answers of ids it never asked, and two editions after it. */
const histories = fc
  .tuple(fc.dictionary(fc.constantFrom(...FIRST, 'stray', 'other-stray'), answer), fates, fates)
  .map(([answers, first, second]) => {
    const middle = nextEdition(FIRST, first, '1.1.0')
    const last = nextEdition(middle.ids, second, '1.2.0')
    return { assessment: answering([], { answers }), middle, last }
  })

describe('upgradeAssessment, for any history of ids', () => {
  it('never loses an answer, changes none, and accounts for each once', () => {
    fc.assert(
      fc.property(histories, ({ assessment, middle, last }) => {
        const upgrade = upgradeAssessment(assessment, V1, last.guidebook, [middle.changes, last.changes])
        expect(valuesOf(upgrade.assessment)).toEqual(valuesOf(assessment))
        const told = [...upgrade.kept, ...upgrade.unscored, ...upgrade.renamed.map(({ from }) => from)]
        expect(told.toSorted()).toEqual(Object.keys(assessment.answers).toSorted())
        const scored = [...upgrade.kept, ...upgrade.renamed.map(({ to }) => to)]
        expect(scored.every((id) => last.ids.includes(id) && Object.hasOwn(upgrade.assessment.answers, id))).toBe(true)
        expect(upgrade.unscored.some((id) => last.ids.includes(id))).toBe(false)
      }),
    )
  })

  it('comes out the same in two moves as in one with both changes', () => {
    fc.assert(
      fc.property(histories, ({ assessment, middle, last }) => {
        const once = upgradeAssessment(assessment, V1, last.guidebook, [middle.changes, last.changes]).assessment
        const half = upgradeAssessment(assessment, V1, middle.guidebook, [middle.changes]).assessment
        const twice = upgradeAssessment(half, middle.guidebook, last.guidebook, [last.changes]).assessment
        const asked = (own: Assessment) =>
          Object.fromEntries(Object.entries(own.answers).filter(([id]) => last.ids.includes(id)))
        expect(asked(twice)).toEqual(asked(once))
        expect(valuesOf(twice)).toEqual(valuesOf(once))
        expect(twice.guidebook).toEqual(once.guidebook)
      }),
    )
  })

  it('changes nothing in place: on its old edition the assessment scores as before', () => {
    fc.assert(
      fc.property(histories, ({ assessment, middle }) => {
        const copy = structuredClone(assessment)
        const before = scoreAssessment(V1, assessment)
        upgradeAssessment(assessment, V1, middle.guidebook, [middle.changes])
        expect(assessment).toEqual(copy)
        expect(scoreAssessment(V1, assessment)).toEqual(before)
      }),
    )
  })

  it('changes no figure where indicators were only renamed', () => {
    fc.assert(
      fc.property(histories, fc.subarray(FIRST), ({ assessment }, renamed) => {
        const names = Object.fromEntries(renamed.map((id) => [id, `${id}-anew`]))
        const to = edition(
          '1.1.0',
          FIRST.map((id) => names[id] ?? id),
        )
        const upgrade = upgradeAssessment(assessment, V1, to, [changesIn('1.1.0', names)])
        expect(compareScores(to, scoreAssessment(V1, assessment), scoreAssessment(to, upgrade.assessment))).toEqual([])
      }),
    )
  })
})

describe('renameIndicators', () => {
  it('renames in the list and in the levels; two that become one keep the higher level', () => {
    const action = anAction(1, { indicators: ['old', 'new', 'map'], toLevel: { old: 3, new: 2, map: 1 } })
    const [renamed] = renameIndicators({ actions: [action] }, (id) => (id === 'old' ? 'new' : id)).actions
    expect(renamed).toEqual({ ...action, indicators: ['new', 'map'], toLevel: { new: 3, map: 1 } })
  })

  it('leaves actions alone that name nothing else', () => {
    const plan = { actions: [anAction(1)] }
    expect(renameIndicators(plan, (id) => id).actions[0]).toBe(plan.actions[0])
  })
})

const id = scenarioIdSchema.parse('00000000-0000-4000-8000-000000000001')
const rename = (own: string) => (own === 'old' ? 'new' : own)

describe('renameScenarios', () => {
  it('follows renamed indicators in levels and evidence', () => {
    const scenario = { id, name: 'Bold', levels: { old: 3, other: 1 }, evidence: { old: 'verified' as const } }
    expect(renameScenarios([scenario], rename)).toEqual([
      { id, name: 'Bold', levels: { new: 3, other: 1 }, evidence: { new: 'verified' } },
    ])
  })

  it('keeps what bears the new name already', () => {
    expect(renameScenarios([{ id, name: 'Bold', levels: { old: 3, new: 1 } }], rename)[0]?.levels).toEqual({ new: 1 })
  })
})
