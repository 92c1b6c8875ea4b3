import { validate as isAssessment } from 'virtual:content-shapes/isAssessment'
import { describe, expect, it } from 'vitest'
import { sealBallot, sessionText } from '../../../src/core/ballot/ballotFile'
import { assessmentCsv } from '../../../src/core/files/assessmentCsv'
import { comparisonFrame } from '../../../src/core/files/comparisonFile'
import { createBackup } from '../../../src/core/files/createBackup'
import { asText, type Parsers, plainText, type TextReading } from '../../../src/core/files/parseFile'
import { sealAssessment } from '../../../src/core/files/sealAssessment'
import { createActionsXlsx } from '../../../src/office/createActionsXlsx'
import { createReportDocx } from '../../../src/office/createReportDocx'
import { createReportHtml } from '../../../src/office/createReportHtml'
import { readCities } from '../../../src/storage/compare/readCities'
import { readFile } from '../../../src/storage/files/readFile'
import { readFiles } from '../../../src/storage/files/readFiles'
import { aBallot, aSession } from '../../core/ballot/aBallot'
import { aSupplement } from '../../core/editions/aSupplement'
import { aGuidebook, anAssessment, anEdition, anId, aRecord } from '../../core/files/anAssessment'
import { anAction } from '../../core/plan/aPlan'
import { aReportForOffice } from '../../office/aReportForOffice'

const AT = '2026-11-24T01:00:00.000Z'
const MARK = '\uFEFF'
const khmer = anAssessment({ city: { name: 'បាត់ដំបង', country: 'KH' } })
const sealed = sealAssessment(khmer)

/** Text as UTF-16, as Notepad and PowerShell save it. */
function asUtf16(text: string, isLittle: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(2 * text.length)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), isLittle)
  return bytes
}

/** What the library says of a file: what its seal said, or why it was refused. */
async function atHome(file: File): Promise<unknown[]> {
  const readings = await readFiles([file], anEdition)
  return readings.flatMap((reading) => {
    if (reading.kind === 'supplement') return []
    return [reading.kind === 'refused' ? { at: reading.at, error: reading.error } : reading.integrity]
  })
}

/** What the desk says of it. */
async function atDesk(file: File): Promise<unknown[]> {
  const edition = { guidebook: aGuidebook, lacking: false }
  const { entries, refusals } = await readCities(
    [{ name: file.name, content: file }],
    { guidebook: anEdition, isAssessment },
    async () => edition,
  )
  return [...refusals.map(({ at, error }) => ({ at, error })), ...entries.map(({ integrity }) => integrity)]
}

async function both(content: BlobPart, name = 'a.json') {
  const file = new File([content], name)
  const [home, desk] = [await atHome(file), await atDesk(file)]
  expect(desk).toEqual(home)
  return home
}

const text = (changes: object) => JSON.stringify({ ...anAssessment(), ...changes })
const refused = (error: object, at: number | null = null) => [{ at, error }]
const member = (path: string, problem: string) => ({ kind: 'member', path, problem })
const aScenario = (n: number, level = 1) => ({ id: anId(n), name: 'If', levels: { first: level } })
const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)])

describe('library and desk read one file alike', { timeout: 60_000 }, () => {
  it.each([
    ['as it was written', sealed],
    ['with a byte order mark', MARK + sealed],
    ['with two of them', MARK + MARK + sealed],
    ['as UTF-16, little end first, with its mark', asUtf16(MARK + sealed, true)],
    ['as UTF-16, big end first, with its mark', asUtf16(MARK + sealed, false)],
    ['as UTF-16 without a mark', asUtf16(sealed, true)],
    ['indented, as UTF-16', asUtf16(MARK + JSON.stringify(JSON.parse(sealed), null, 2), true)],
  ])('%s: sealed', async (_how, content) => {
    expect(await both(content)).toEqual(['sealed'])
  })

  it.each(['a.json', 'a.json.bin', 'a.txt', 'a', 'report.pdf', 'table.csv'])(
    'whatever it is called: %s',
    async (name) => {
      expect(await both(sealed, name)).toEqual(['sealed'])
    },
  )

  it.each([
    [
      'a scenario level outside the scale',
      text({ scenarios: [aScenario(1, 9)] }),
      member('scenarios.0.levels.first', 'range'),
    ],
    [
      'a planned level outside the scale',
      text({ plan: { actions: [anAction(1, { toLevel: { first: 9 } })] } }),
      member('plan.actions.0.toLevel.first', 'range'),
    ],
    ['one action twice', text({ plan: { actions: [anAction(1), anAction(1)] } }), member('plan.actions', 'type')],
    ['one scenario twice', text({ scenarios: [aScenario(1), aScenario(1)] }), member('scenarios', 'type')],
    [
      'needs of more areas than the format allows',
      text({
        briefs: { matching: { needs: Object.fromEntries(Array.from({ length: 31 }, (_, at) => [`a${at}`, 'x'])) } },
      }),
      member('briefs.matching.needs', 'type'),
    ],
    ['an older encoding', Uint8Array.of(0x7b, 0x22, 0xe9, 0x22, 0x7d), { kind: 'encoding', found: 'legacy' }],
    ['a packed folder', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 20, 0, 0, 0), { kind: 'archive' }],
    [
      'our own table',
      assessmentCsv([{ guidebook: aGuidebook, assessment: anAssessment() }]),
      { kind: 'foreign', found: 'table' },
    ],
    ['a web page', '<!doctype html><html></html>', { kind: 'foreign', found: 'web' }],
    ['a ballot', sealBallot(aBallot(aSession())), { kind: 'otherKind', found: 'ballot' }],
    ['a session', sessionText(aSession()), { kind: 'otherKind', found: 'session' }],
    ['a supplement', JSON.stringify(aSupplement()), { kind: 'otherKind', found: 'supplement' }],
    ['a newer backup', '{"format":"guidepost/backup","formatVersion":2}', { kind: 'newerVersion', found: 2 }],
    ['an empty backup', createBackup([], [], AT), { kind: 'empty' }],
  ])('%s is refused as what it is', async (_what, content, error) => {
    expect(await both(content)).toEqual(refused(error))
  })

  it('takes a note that speaks of PDF for a note', async () => {
    expect(await both(sealAssessment(anAssessment({ answers: { first: { note: '%PDF-1.7' } } })))).toEqual(['sealed'])
  })

  it('reads a comparison wherever assessments are read', async () => {
    const { head, tail } = comparisonFrame('Ours', AT)
    const second = sealAssessment(anAssessment({ id: anId(2) }))
    expect(await both(`${head}${sealed},${second}${tail}`)).toEqual(['sealed', 'sealed'])
    expect(await both(`${head}${tail}`)).toEqual(refused({ kind: 'empty' }))
  })

  it('refuses one assessment of a backup for what only that one holds', async () => {
    const backup = JSON.parse(createBackup([aRecord(), aRecord({ assessment: anAssessment({ id: anId(2) }) })], [], AT))
    backup.assessments[0].future = 2 ** 60
    expect(await both(JSON.stringify(backup))).toEqual([
      ...refused(member('assessments.0.future', 'badNumber'), 0),
      'sealed',
    ])
  })

  it('holds one assessment of a backup to the limit of a file', async () => {
    const large = anAssessment({ id: anId(2), ...{ future: 'ក'.repeat(1_700_000) } })
    const backup = createBackup([aRecord({ assessment: large }), aRecord()], [], AT)
    expect(await both(backup)).toMatchObject([{ at: 0, error: { kind: 'tooLarge', limit: 5_000_000 } }, 'sealed'])
  })

  it('reads back as a member of a backup whatever is read as a file', async () => {
    const nested = { ...anAssessment(), future: deep(31) } as ReturnType<typeof anAssessment>
    expect(await both(sealAssessment(nested))).toEqual(['sealed'])
    expect(await both(createBackup([aRecord({ assessment: nested })], [], AT))).toEqual(['sealed'])
  })
})

describe('readFile', { timeout: 60_000 }, () => {
  const kindsOf = async <R extends { kind: string }>(content: BlobPart, parsers: Parsers<R>, name = 'a') => {
    const readings = await readFile({ name, content: new File([content], name) }, parsers)
    return readings.map((reading) => ('error' in reading ? reading.error : reading.kind))
  }

  it('gives what belongs to it to whoever takes ballots, sessions or supplements', async () => {
    const ballots: Parsers<TextReading> = { ballot: asText, plain: plainText }
    for (const content of [
      sealBallot(aBallot(aSession())),
      asUtf16(MARK + sealBallot(aBallot(aSession())), true),
      'GPB-CODE',
      '{"half":',
    ]) {
      expect(await kindsOf(content, ballots)).toEqual(['text'])
    }
    expect(await kindsOf(sealed, ballots)).toEqual([{ kind: 'otherKind', found: 'assessment' }])
    expect(await kindsOf('%PDF-1.7', ballots)).toEqual([{ kind: 'foreign', found: 'pdf' }])
    expect(await kindsOf(MARK + sessionText(aSession()), { session: asText })).toEqual(['text'])
    expect(await kindsOf(asUtf16(JSON.stringify(aSupplement()), false), { supplement: asText })).toEqual(['text'])
    expect(await kindsOf(sealed, { supplement: asText })).toEqual([{ kind: 'otherKind', found: 'assessment' }])
  })

  it('gives the text without its marks', async () => {
    const content = new File([MARK + MARK + sealBallot(aBallot(aSession()))], 'b')
    const [reading] = await readFile({ name: 'b', content }, { ballot: asText })
    expect(reading).toMatchObject({ text: sealBallot(aBallot(aSession())) })
  })

  it('knows the documents that the app itself makes', async () => {
    const { blocks, meta, sheets } = aReportForOffice()
    const [word, workbook] = [await createReportDocx(blocks, meta), await createActionsXlsx(sheets)]
    expect(await kindsOf(word, {})).toEqual([{ kind: 'foreign', found: 'word' }])
    expect(await kindsOf(workbook, {})).toEqual([{ kind: 'foreign', found: 'spreadsheet' }])
    expect(await kindsOf(createReportHtml(blocks, meta), {})).toEqual([{ kind: 'foreign', found: 'web' }])
  })
})

describe('a report as web page', () => {
  it('is the assessment that it carries, wherever reports are taken', async () => {
    const assessment = anAssessment({ answers: { first: { level: 3, note: 'a < b \\u003c </script>' } } })
    const { blocks, meta } = aReportForOffice()
    const file = { name: 'assessment.json', text: sealAssessment(assessment), description: '' }
    const page = createReportHtml(blocks, { ...meta, attachment: file })
    expect(await both(page, 'report.html')).toEqual(['sealed'])
    const [reading] = await readFiles([new File([page], 'report.html')], anEdition)
    expect(reading).toMatchObject({ kind: 'assessment', assessment })
  })
})
