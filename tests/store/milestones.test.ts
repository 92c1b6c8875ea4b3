import { describe, expect, it } from 'vitest'
import { findRecord } from '../../src/store/keepRecord'
import { freezeMilestone } from '../../src/store/milestones'
import { openAssessment, openStore, setAnswer, setProfile } from '../../src/store/openAssessment'
import { anAssessment, anId, aRecord } from '../core/files/anAssessment'
import { aStore } from './aStore'

async function frozen(name: string) {
  const { writer } = aStore([aRecord()])
  openAssessment(anId())
  const freezing = freezeMilestone(name)
  await writer.settle()
  return { writer, milestone: await freezing }
}

describe('freezeMilestone', () => {
  it('keeps a copy under an id of its own, with its name, the instant and where it is from', async () => {
    const { milestone } = await frozen('  Before the council  ')
    expect(milestone?.assessment).toEqual({
      ...anAssessment(),
      id: anId(100),
      milestone: { name: 'Before the council', frozenAt: '2026-11-24T10:00:00.000Z', of: anId() },
    })
    expect(findRecord(anId(100))).toEqual(milestone)
  })

  it('leaves the open assessment and its history alone, and what changes later out of the copy', async () => {
    const { milestone } = await frozen('Start')
    expect(openStore.getState().record?.assessment).toEqual(anAssessment())
    expect(openStore.temporal.getState().pastStates).toEqual([])
    setAnswer('first', { level: 1 })
    expect(milestone?.assessment.answers.first?.level).toBe(3)
  })

  it('freezes nothing under a blank name, and no milestone of a milestone', async () => {
    expect(await (await frozen('Start')).milestone).not.toBeNull()
    expect(await freezeMilestone('  ')).toBeNull()
    openAssessment(anId(100))
    expect(await freezeMilestone('Again')).toBeNull()
  })

  it('makes a record that no action changes', async () => {
    const { writer, milestone } = await frozen('Start')
    openAssessment(anId(100))
    setAnswer('first', { level: 0 })
    setProfile({ title: 'Other' })
    expect(openStore.getState().record).toEqual(milestone)
    expect(writer.saves).toEqual([])
  })
})
