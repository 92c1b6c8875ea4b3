import { describe, expect, it } from 'vitest'
import { buildReport, reportMeta } from '../../../src/core/document/buildReport'
import type { ReportBlock } from '../../../src/core/document/ReportBlock'
import { withOptions } from '../../../src/core/document/withOptions'
import { checkIntegrity, digestOf } from '../../../src/core/files/checkIntegrity'
import { sealAssessment } from '../../../src/core/files/sealAssessment'
import { type ReportOptions, WHOLE_REPORT } from '../../../src/core/model/ReportOptions'
import type { Supplement } from '../../../src/core/model/supplement'
import { aGuidebook, anAssessment, aReportInput } from './aReportInput'
import { aTellingAssessment, SECRETS } from './aTellingAssessment'

const sections = (blocks: ReportBlock[]) =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.id] : []))
const built = (more: Partial<ReportOptions>) =>
  buildReport(aReportInput(aTellingAssessment()), { ...WHOLE_REPORT, ...more })
const made = { createdAt: '2026-11-24T08:00:00.000Z', language: 'en' }

describe('buildReport with options', () => {
  it('holds all sections that have something to say', () => {
    const whole = [
      'summary',
      'readiness',
      'gates',
      'findings',
      'phase-early',
      'phase-late',
      'actions',
      'workshop',
      'open-points',
      'method',
    ]
    expect(sections(built({}))).toEqual(whole)
    expect(sections(buildReport(aReportInput(anAssessment({}))))).not.toContain('workshop')
  })

  it('is cover and summary alone where asked, without contents or an empty last page', () => {
    const blocks = built({ extent: 'summary' })
    expect(sections(blocks)).toEqual(['summary'])
    expect(blocks.map(({ kind }) => kind)).not.toContain('contents')
    expect(blocks.at(-1)?.kind).not.toBe('pageBreak')
  })

  it('holds the chosen sections in their order', () => {
    expect(sections(built({ extent: 'chosen', sections: ['method', 'gates'] }))).toEqual(['gates', 'method'])
    expect(sections(built({ extent: 'chosen', sections: [] }))).toEqual([])
  })

  it('never breaks a page twice', () => {
    const kinds = built({ extent: 'chosen', sections: ['summary', 'phases', 'exclusions', 'method'] }).map(
      ({ kind }) => kind,
    )
    expect(kinds.some((kind, index) => kind === 'pageBreak' && kinds[index + 1] === 'pageBreak')).toBe(false)
  })

  it('tells nothing that is withheld, neither in blocks nor in the attached file', () => {
    const options = { ...WHOLE_REPORT, notes: false, names: false }
    const earlier = { assessment: aTellingAssessment(), guidebook: aGuidebook(), changes: [] }
    const input = withOptions(aReportInput(aTellingAssessment(), { earlier }), options)
    const file = sealAssessment(input.assessment)
    const text = JSON.stringify([buildReport(input, options), reportMeta(input, { ...made, file }, options)])
    const secrets = Object.values(SECRETS).flat()
    expect(secrets.filter((word) => text.includes(word))).toEqual([])
    expect(checkIntegrity(JSON.parse(file))).toBe('sealed')
    expect(text).toContain('document.withheld.both')
  })

  it('says that reasons were left out instead of asking for them', () => {
    const text = JSON.stringify(built({ notes: false }))
    expect(text).toContain('document.exclusions.withheld')
    expect(text).not.toContain('document.exclusions.noReason')
    expect(text).not.toContain('states.unexplained')
  })

  it('prints the digest of the file that is attached, and the same as a QR code', () => {
    const input = withOptions(aReportInput(aTellingAssessment()), { notes: false, names: true })
    const code = buildReport(input).find((block) => block.kind === 'qr')
    const digest = digestOf(input.assessment)
    expect(code?.kind === 'qr' && code.caption).toBe(`document.integrity.caption(${digest})`)
    expect(JSON.parse(sealAssessment(input.assessment)).integrity.digest).toBe(digest)
  })

  it('hands paper and colour on to the painter', () => {
    const meta = reportMeta(
      aReportInput(anAssessment({})),
      { ...made, file: '{}' },
      { paper: 'letter', grayscale: true },
    )
    expect(meta).toMatchObject({ paper: 'letter', grayscale: true })
  })

  it('lists supplements by name, and those that are not at hand as missing', () => {
    const supplements = [
      { id: 'heat', version: '1.2.0' },
      { id: 'flood', version: '1.0.0' },
    ]
    const assessment = anAssessment({}, { guidebook: { id: 'small', version: '1.0.0', supplements } })
    const heat = { id: 'heat', version: '1.2.0', title: 'Heat plan' } as Supplement
    const exclusions = [{ indicator: 'map', reason: 'no maps here', supplement: 'heat' }]
    const edition = { supplements: [heat], missing: [], exclusions }
    const text = JSON.stringify(buildReport(aReportInput(assessment, { edition })))
    expect(text).toContain('document.provenance.supplement(Heat plan|heat|1.2.0)')
    expect(text).toContain('document.provenance.supplementMissing(flood|1.0.0)')
    expect(text).toContain('"value":"Heat plan 1.2.0"')
    expect(text).toContain('no maps here')
  })
})
