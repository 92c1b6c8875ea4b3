import { describe, expect, it } from 'vitest'
import { assessmentCsv } from '../../../src/core/files/assessmentCsv'
import { aGuidebook, anAssessment } from './anAssessment'

const rowsOf = (...entries: Parameters<typeof assessmentCsv>[0]) => assessmentCsv(entries).split('\r\n')

describe('assessmentCsv', () => {
  it('begins with a byte order mark and the header, and ends every row with CR LF', () => {
    const text = assessmentCsv([])
    expect(text).toBe(
      '\uFEFFcity,country,date,guidebook,guidebook_version,declared_phase,scope,indicator,phase,basis,level,evidence,score,evidenced_score,target,owner,due,note\r\n',
    )
  })

  it('writes a row per considered indicator in guidebook order, answered or not', () => {
    const assessment = anAssessment({
      answers: { first: { level: 4, evidence: 'described', target: 4, owner: 'Mayor', due: '2027-06-30' } },
    })
    expect(rowsOf({ guidebook: aGuidebook, assessment }).slice(1)).toEqual([
      'Battambang,KH,2026-11-23,tiny,1.0.0,dawn,full,first,dawn,open,4,described,100,50,4,Mayor,2027-06-30,',
      'Battambang,KH,2026-11-23,tiny,1.0.0,dawn,full,second,dawn,open,,,,,,,,',
      'Battambang,KH,2026-11-23,tiny,1.0.0,dawn,full,third,noon,open,,,,,,,,',
      '',
    ])
  })

  it('keeps to the scope', () => {
    expect(rowsOf({ guidebook: aGuidebook, assessment: anAssessment({ scope: 'quick', answers: {} }) })).toHaveLength(3)
  })

  it('caps the evidenced score without evidence as for none', () => {
    const assessment = anAssessment({ scope: 'quick', answers: { first: { level: 3 } } })
    expect(rowsOf({ guidebook: aGuidebook, assessment })[1]).toContain(',open,3,,75,25,')
  })

  it('writes na and unknown without scores', () => {
    const assessment = anAssessment({ scope: 'quick', answers: { first: { level: 'na', evidence: 'verified' } } })
    expect(rowsOf({ guidebook: aGuidebook, assessment })[1]).toContain(',open,na,verified,,,')
  })

  it('writes a least level without scores by method 2, and as any other by method 1', () => {
    const assessment = anAssessment({ scope: 'quick', answers: { first: { level: 3, atLeast: true } } })
    const second = { ...aGuidebook, scoring: { ...aGuidebook.scoring, method: 2 as const } }
    expect(rowsOf({ guidebook: second, assessment })[1]).toContain(',open,3,,,,')
    expect(rowsOf({ guidebook: aGuidebook, assessment })[1]).toContain(',open,3,,75,25,')
  })

  it('lists answers that the edition does not have, not scored', () => {
    const assessment = anAssessment({ scope: 'quick', answers: { gone: { level: 2 } } })
    expect(rowsOf({ guidebook: aGuidebook, assessment })[2]).toBe(
      'Battambang,KH,2026-11-23,tiny,1.0.0,dawn,quick,gone,,,2,,,,,,,',
    )
  })

  it.each(['=1+1', '+1', '-1', '@sum'])('keeps the text %j from being run as a formula', (note) => {
    const assessment = anAssessment({ scope: 'quick', answers: { first: { note } } })
    expect(assessmentCsv([{ guidebook: aGuidebook, assessment }])).toContain(`,'${note}\r\n`)
  })

  it('quotes commas, quotes and line breaks', () => {
    const assessment = anAssessment({ scope: 'quick', answers: { first: { note: '\ra, "b"\nc' } } })
    expect(assessmentCsv([{ guidebook: aGuidebook, assessment }])).toContain(',"\'\ra, ""b""\nc"\r\n')
  })
})
