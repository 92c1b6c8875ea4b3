import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedSince } from '../../../src/core/merge/changedSince'
import { MOST_MERGES, withMerge } from '../../../src/core/model/withMerge'
import { anAssessment } from '../files/anAssessment'
import { anyCopy } from './anyCopy'

describe('changedSince', () => {
  it('names what was changed, added and removed, and not the instant of the change', () => {
    const before = anAssessment()
    const now = anAssessment({
      answers: { first: { level: 2, evidence: 'documented' }, second: { level: 'na', note: 'no river' } },
      preparedBy: 'Sok',
      updatedAt: '2026-11-25T09:00:00.000Z',
    })
    expect(changedSince(before, now)).toEqual([
      ['answers', 'first', 'level'],
      ['answers', 'first', 'note'],
      ['preparedBy'],
    ])
  })

  it('finds nothing between an assessment and itself, and the same places both ways', () => {
    fc.assert(
      fc.property(anyCopy, anyCopy, (a, b) => {
        expect(changedSince(a, a)).toEqual([])
        const keys = (paths: unknown[]) => new Set(paths.map((path) => JSON.stringify(path)))
        expect(keys(changedSince(a, b))).toEqual(keys(changedSince(b, a)))
      }),
    )
  })
})

describe('withMerge', () => {
  it('keeps the latest, each once, and drops the oldest beyond the limit', () => {
    const entries = Array.from({ length: MOST_MERGES + 2 }, (_, at) => ({ id: String(at) }))
    const kept = entries.reduce<{ id: string }[]>(withMerge, [])
    expect(kept).toEqual(entries.slice(2))
    expect(withMerge(kept, { id: '4' }).map(({ id }) => id)).toEqual(['2', '3', '5', '6', '4'])
  })
})
