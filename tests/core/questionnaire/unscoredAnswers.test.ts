import { describe, expect, it } from 'vitest'
import { unscoredAnswers } from '../../../src/core/questionnaire/unscoredAnswers'
import { scoreAssessment } from '../../../src/core/scoring/score/scoreAssessment'
import { answering, guidebook } from './answering'

describe('unscoredAnswers', () => {
  it('names answers of indicators that the edition does not have, in the order of the file', () => {
    const assessment = answering({ zebra: { level: 4 }, a: { level: 1 }, gone: { note: 'kept' } })
    expect(unscoredAnswers(guidebook, assessment)).toEqual(['zebra', 'gone'])
  })

  it('counts an indicator of the edition as scored, whatever scope the assessment has', () => {
    expect(unscoredAnswers(guidebook, answering({ a: { level: 1 }, c: { level: 2 } }, 'quick'))).toEqual([])
    expect(unscoredAnswers(guidebook, answering({}))).toEqual([])
  })

  it('names only answers that no score depends on', () => {
    const answers = { a: { level: 1 }, b: { level: 3 }, gone: { level: 4 } }
    const { gone: _, ...scored } = answers
    expect(unscoredAnswers(guidebook, answering(answers))).toEqual(['gone'])
    expect(scoreAssessment(guidebook, answering(answers))).toEqual(scoreAssessment(guidebook, answering(scored)))
  })
})
