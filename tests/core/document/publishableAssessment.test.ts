import { describe, expect, it } from 'vitest'
import { publishableAssessment } from '../../../src/core/document/publishableAssessment'
import { checkIntegrity } from '../../../src/core/files/checkIntegrity'
import { sealAssessment } from '../../../src/core/files/sealAssessment'
import { scoreAssessment } from '../../../src/core/scoring/score/scoreAssessment'
import { aGuidebook, anAssessment } from './aReportInput'
import { aTellingAssessment, SECRETS } from './aTellingAssessment'

const everything = { notes: true, names: true }

describe('publishableAssessment', () => {
  it('holds no note, link, name, dissent or unknown member where all is withheld', () => {
    const text = JSON.stringify(publishableAssessment(aTellingAssessment(), everything))
    expect(
      [...SECRETS.notes, ...SECRETS.names, ...SECRETS.both, ...SECRETS.unknown].filter((word) => text.includes(word)),
    ).toEqual([])
  })

  it('keeps notes where only names are withheld, and names where only notes are', () => {
    const named = JSON.stringify(publishableAssessment(aTellingAssessment(), { notes: true, names: false }))
    const noted = JSON.stringify(publishableAssessment(aTellingAssessment(), { notes: false, names: true }))
    expect(SECRETS.names.filter((word) => !named.includes(word))).toEqual(['mailto:dara@'])
    expect([...SECRETS.notes, ...SECRETS.both].filter((word) => named.includes(word))).toEqual([])
    expect(SECRETS.notes.filter((word) => !noted.includes(word))).toEqual([])
    expect([...SECRETS.names, ...SECRETS.both].filter((word) => noted.includes(word))).toEqual([])
  })

  it('keeps every level, so that the scores are the same', () => {
    const whole = aTellingAssessment()
    const shown = publishableAssessment(whole, everything)
    expect(scoreAssessment(aGuidebook(), shown)).toEqual(scoreAssessment(aGuidebook(), whole))
  })

  it('is sealed with a digest of its own', () => {
    const whole = JSON.parse(sealAssessment(aTellingAssessment()))
    const sealed = JSON.parse(sealAssessment(publishableAssessment(whole, everything)))
    expect(checkIntegrity(sealed)).toBe('sealed')
    expect(sealed.integrity.digest).not.toBe(whole.integrity.digest)
  })

  it('is the assessment itself where nothing is withheld', () => {
    const whole = anAssessment({})
    expect(publishableAssessment(whole, { notes: false, names: false })).toBe(whole)
  })
})
