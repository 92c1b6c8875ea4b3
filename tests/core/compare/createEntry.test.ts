import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadGuidebook } from '../../../src/content/loadGuidebook'
import { createEntry } from '../../../src/core/compare/createEntry'
import { createFigures } from '../../../src/core/compare/Figures'
import { figuresOn } from '../../../src/core/compare/figuresOn'
import { NONE_GIVEN, NOT_APPLICABLE, UNANSWERED, UNKNOWN } from '../../../src/core/questionnaire/readAnswers'
import { scoreAssessment } from '../../../src/core/scoring/score/scoreAssessment'
import { anEntry } from '../../cities/aCity'
import { createCities } from '../../cities/createCities'
import { aGuidebook, anAssessment } from '../files/anAssessment'

const guidebook = loadGuidebook()
const seal = { fileName: 'a.json', digest: 'b'.repeat(64), integrity: 'sealed' } as const
const edition = { guidebook, lacking: false }
const cityOf = (seed: number) =>
  createCities({ count: 1, seed, editions: [{ guidebook, weight: 1 }], again: 0, quick: 0.5 })[0] ?? anAssessment()

describe('createEntry', () => {
  it('keeps levels, evidence and targets in the order of the edition', () => {
    const { levels, evidence, targets, unscored } = anEntry({
      answers: {
        first: { level: 3, evidence: 'documented', target: 4 },
        second: { level: 'na' },
        third: { level: 'unknown' },
        stray: { level: 1 },
      },
    })
    expect([...levels]).toEqual([3, NOT_APPLICABLE, UNKNOWN])
    expect([...evidence]).toEqual([2, NONE_GIVEN, NONE_GIVEN])
    expect([...targets]).toEqual([4, NONE_GIVEN, NONE_GIVEN])
    expect(unscored).toBe(1)
    expect([...anEntry({ answers: {} }).levels]).toEqual([UNANSWERED, UNANSWERED, UNANSWERED])
  })

  it('takes a level that is only a least one for unanswered, and scores it as the results page does', () => {
    const scoring = { ...aGuidebook.scoring, method: 2 as const }
    const byTwo = { ...aGuidebook, scoring }
    const assessment = anAssessment({ answers: { first: { level: 3, atLeast: true }, second: { level: 1 } } })
    const { levels, atLeast, figures } = anEntry(assessment, { guidebook: byTwo })
    expect([...levels]).toEqual([UNANSWERED, 1, UNANSWERED])
    expect([...atLeast]).toEqual([3, NONE_GIVEN, NONE_GIVEN])
    expect(figures).toEqual(createFigures(byTwo, scoreAssessment(byTwo, assessment)))
  })

  it('keeps a city of an edition that is not here, without figures', () => {
    const entry = anEntry({}, { guidebook: null })
    expect(entry).toMatchObject({ figures: null, name: 'Battambang', edition: 'tiny@1.0.0', unscored: 2 })
    expect(entry.levels).toHaveLength(0)
  })

  it('names a city alike, however its name is written', () => {
    const named = (name: string) => anEntry({ city: { name, country: 'VN' } }).city
    expect(named('Đà Nẵng')).toBe(named('da nang'))
    expect(named('ĐÀ NẴNG ')).toBe(named('Da-Nang'))
    expect(named('បាត់ដំបង')).not.toBe(named('បាត់ដំបងា'))
  })

  it('takes nothing along that this program does not know', () => {
    const guidebook = { id: 'tiny', version: '1.0.0', more: 'x'.repeat(10_000) }
    expect(anEntry({ guidebook }).guidebook).toEqual({ id: 'tiny', version: '1.0.0' })
  })

  it('has the figures that the engine gives, on its own ground and on every other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.constantFrom('quick' as const, 'full' as const),
        fc.integer({ min: 0, max: guidebook.phases.length - 1 }),
        (seed, scope, at) => {
          const assessment = cityOf(seed)
          const entry = createEntry(assessment, seal, edition)
          expect(entry.figures).toEqual(createFigures(guidebook, scoreAssessment(guidebook, assessment)))
          const phase = guidebook.phases[at]?.id ?? ''
          const expected =
            scope === 'full' && assessment.scope === 'quick'
              ? null
              : createFigures(guidebook, scoreAssessment(guidebook, { ...assessment, scope, phase }))
          expect(figuresOn(guidebook, entry, { scope, phase })).toEqual(expected)
        },
      ),
      { numRuns: 40 },
    )
  })
})
