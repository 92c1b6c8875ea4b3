import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inJointEdition, jointEdition } from '../../../src/core/merge/jointEdition'
import { mergeCopies } from '../../../src/core/merge/mergeCopies'
import { aGuidebook, anAssessment } from '../files/anAssessment'
import { anyCopy, merged } from './anyCopy'

const at = (version: string, supplements?: readonly { id: string; version: string }[]) => ({
  id: 'tiny',
  version,
  ...(supplements ? { supplements: [...supplements] } : {}),
})
const rivers = (version: string) => ({ id: 'rivers', version })
const ports = { id: 'ports', version: '1.0.0' }
const to = {
  ...aGuidebook,
  version: '1.2.0',
  indicators: [
    ...aGuidebook.indicators.map((own) => ({ ...own, id: own.id === 'second' ? 'renamed' : own.id })),
    { ...aGuidebook.indicators[0], id: 'added' },
  ],
} as never

describe('jointEdition', () => {
  it('is the newer of two versions of one major', () => {
    expect(jointEdition(at('1.0.0'), at('1.10.0'))).toEqual(at('1.10.0'))
    expect(jointEdition(at('1.10.0'), at('1.9.3'))).toEqual(at('1.10.0'))
    expect(jointEdition(at('1.0.0'), at('1.0.0'))).toEqual(at('1.0.0'))
  })

  it('is none across majors, guidebooks and versions that say nothing', () => {
    expect(jointEdition(at('1.9.0'), at('2.0.0'))).toBeNull()
    expect(jointEdition(at('1.0.0'), { id: 'other', version: '1.0.0' })).toBeNull()
    expect(jointEdition(at('1.x'), at('1.0.0'))).toBeNull()
    expect(jointEdition(at('1.0.0', [rivers('1.0.0')]), at('1.0.0', [rivers('2.0.0')]))).toBeNull()
  })

  it('has the supplements of both, each in its newer version', () => {
    expect(jointEdition(at('1.0.0', [rivers('1.0.0')]), at('1.1.0', [ports, rivers('1.2.0')]))).toEqual(
      at('1.1.0', [ports, rivers('1.2.0')]),
    )
    expect(jointEdition(at('1.0.0'), at('1.0.0', [ports]))).toEqual(at('1.0.0', [ports]))
  })

  it('is the same whichever copy comes first', () => {
    const version = fc.constantFrom('1.0.0', '1.1.0', '1.1.1', '2.0.0', 'odd')
    const supplements = fc.constantFrom(undefined, [ports], [rivers('1.0.0')], [rivers('1.1.0'), ports])
    fc.assert(
      fc.property(version, version, supplements, supplements, (one, other, some, others) => {
        expect(jointEdition(at(one, some), at(other, others))).toEqual(jointEdition(at(other, others), at(one, some)))
      }),
    )
  })
})

describe('inJointEdition', () => {
  const changes = [
    { version: '1.2.0', ids: { second: 'renamed' } },
    { version: '1.3.0', ids: { first: null } },
  ]

  it('moves a copy as an upgrade does, up to the joint edition and no further', () => {
    const moved = inJointEdition(anAssessment(), at('1.2.0'), { from: aGuidebook, to, changes })
    expect(moved).toEqual(
      anAssessment({
        guidebook: at('1.2.0'),
        answers: { first: anAssessment().answers.first ?? {}, renamed: anAssessment().answers.second ?? {} },
      }),
    )
  })

  it('keeps every answer under its id where the app lacks an edition, or only supplements differ', () => {
    expect(inJointEdition(anAssessment(), at('1.7.0'), null)).toEqual(anAssessment({ guidebook: at('1.7.0') }))
    const joint = at('1.0.0', [ports])
    expect(inJointEdition(anAssessment(), joint, null)).toEqual(anAssessment({ guidebook: joint }))
  })

  it('lets copies of two editions merge to the same, whichever is the older', () => {
    fc.assert(
      fc.property(anyCopy, anyCopy, (a, b) => {
        const joint = at('1.2.0')
        const move = { from: aGuidebook, to, changes: [{ version: '1.2.0', ids: {} }] }
        const [old, now] = [inJointEdition(a, joint, move), { ...b, guidebook: joint }]
        expect(merged(old, now, 'mine')).toEqual(merged(now, old, 'theirs'))
        expect(merged(old, now).guidebook).toEqual(joint)
        expect(mergeCopies(old, now).conflicts.length).toBe(mergeCopies(a, b).conflicts.length)
      }),
      { numRuns: 50 },
    )
  }, 30_000)
})
