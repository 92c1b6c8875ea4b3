import { describe, expect, it } from 'vitest'
import { publishableAssessment } from '../../../src/core/document/publishableAssessment'
import { mergeAssessments } from '../../../src/core/merge/mergeAssessments'
import { SCENARIO_LIMITS, type Scenario, scenarioIdSchema, scenariosSchema } from '../../../src/core/model/scenario'
import { addScenario, changeScenario, removeScenario } from '../../../src/core/whatif/changeScenarios'
import { anAssessment } from '../files/anAssessment'

const idOf = (index: number) => scenarioIdSchema.parse(`00000000-0000-4000-8000-${String(index).padStart(12, '0')}`)
const aScenario = (index: number, rest: Partial<Scenario> = {}): Scenario => ({
  id: idOf(index),
  name: `Scenario ${index}`,
  levels: { a: 1 },
  ...rest,
})

describe('the scenarios of an assessment', () => {
  it('are added, changed and removed by id, with members that nobody knows kept', () => {
    const odd = { ...aScenario(1), colour: 'blue' }
    const both = addScenario(addScenario(anAssessment(), odd), aScenario(2))
    const renamed = changeScenario(both, idOf(1), { name: 'Bold' })
    expect(renamed.scenarios).toEqual([{ ...odd, name: 'Bold' }, aScenario(2)])
    expect(removeScenario(renamed, idOf(1)).scenarios).toEqual([aScenario(2)])
  })

  it('stay the same value where there is no such scenario, and within their limit', () => {
    const assessment = addScenario(anAssessment(), aScenario(1))
    expect(changeScenario(assessment, idOf(9), { name: 'x' })).toBe(assessment)
    expect(removeScenario(assessment, idOf(9))).toBe(assessment)
    const all = Array.from({ length: SCENARIO_LIMITS.scenarios }, (_, index) => aScenario(index))
    const full = { ...assessment, scenarios: all }
    expect(addScenario(full, aScenario(99))).toBe(full)
  })

  it('are refused in a file where ids repeat, a name is empty or a level is outside the scale', () => {
    const schema = scenariosSchema(4)
    expect(schema.safeParse([aScenario(1), aScenario(2)]).success).toBe(true)
    expect(schema.safeParse([aScenario(1), aScenario(1)]).success).toBe(false)
    expect(schema.safeParse([aScenario(1, { name: '' })]).success).toBe(false)
    expect(schema.safeParse([aScenario(1, { levels: { a: 5 } })]).success).toBe(false)
    expect(schema.safeParse([{ ...aScenario(1), evidence: { a: 'rumour' } }]).success).toBe(false)
  })

  it('of two tabs come together one by one', () => {
    const base = addScenario(anAssessment(), aScenario(1))
    const mine = addScenario(base, aScenario(2))
    const theirs = changeScenario(addScenario(base, aScenario(3)), idOf(1), { name: 'Bold' })
    const names = mergeAssessments(base, mine, theirs).scenarios?.map(({ name }) => name)
    expect(names?.toSorted()).toEqual(['Bold', 'Scenario 2', 'Scenario 3'])
    expect(mergeAssessments(base, removeScenario(base, idOf(1)), base).scenarios).toEqual([])
  })

  it('stay behind in a copy for the public, since a name is free text; marks of what cannot change do not', () => {
    const assessment = addScenario(anAssessment({ answers: { first: { level: 1, fixed: true } } }), aScenario(1))
    for (const withheld of [
      { notes: true, names: false },
      { notes: false, names: true },
    ]) {
      const copy = publishableAssessment(assessment, withheld)
      expect(copy).not.toHaveProperty('scenarios')
      expect(copy.answers.first).toEqual({ level: 1, fixed: true })
    }
  })
})
