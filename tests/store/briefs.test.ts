import { describe, expect, it } from 'vitest'
import { setConstraint, setContact, setFormationText, setNeed, setSupportKinds } from '../../src/store/briefs'
import { openAssessment, openStore, undo } from '../../src/store/openAssessment'
import { anAssessment, anId, aRecord } from '../core/files/anAssessment'
import { aStore } from './aStore'

const briefs = () => openStore.getState().record?.assessment.briefs

function anOpenStore() {
  const store = aStore([aRecord({ assessment: anAssessment({ briefs: { formation: { vision: 'Dry homes' } } }) })])
  openAssessment(anId())
  return store
}

describe('the actions of the briefs', () => {
  it('keep texts in their places beside the others', () => {
    anOpenStore()
    setFormationText('challenge', 'Floods')
    setConstraint('standards', 'Open ones')
    setNeed('civic-social', 'Warn in time')
    setSupportKinds(['technology'])
    setContact('email', 'a@example.org')
    expect(briefs()).toEqual({
      formation: { vision: 'Dry homes', challenge: 'Floods' },
      matching: { standards: 'Open ones', needs: { 'civic-social': 'Warn in time' }, kinds: ['technology'] },
      contact: { email: 'a@example.org' },
    })
  })

  it('give a text back to what the assessment holds, and remove a need that is emptied', () => {
    anOpenStore()
    setFormationText('vision', undefined)
    setNeed('civic-social', 'Warn')
    setNeed('civic-social', '')
    expect(briefs()).toEqual({ formation: {}, matching: {} })
  })

  it('keep an empty text, which hides what the assessment holds', () => {
    anOpenStore()
    setFormationText('vision', '')
    expect(briefs()?.formation).toEqual({ vision: '' })
  })

  it('are one step of the history for a text typed at one go, and written before they are shown', () => {
    const { writer } = anOpenStore()
    setFormationText('challenge', 'F')
    setFormationText('challenge', 'Fl')
    expect(writer.saves.at(-1)?.record.assessment.briefs?.formation?.challenge).toBe('Fl')
    undo()
    expect(briefs()?.formation).toEqual({ vision: 'Dry homes' })
  })
})
