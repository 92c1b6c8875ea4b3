import { digestOf } from '../files/checkIntegrity'
import type { ReportInput } from '../findings/ReportInput'
import type { Assessment } from '../model/assessment'
import { isWithheld } from '../model/ReportOptions'
import { qrModules } from './qrModules'
import type { Cell, ReportBlock } from './ReportBlock'

/** Where the content comes from, which edition scored it, what this copy leaves out, and the digest that the data can be checked by. */
export function provenanceBlocks(input: ReportInput): ReportBlock[] {
  const { words } = input
  return [
    { kind: 'heading', level: 2, text: words('document.method.sources'), id: 'sources' },
    sourcesTable(input),
    { kind: 'heading', level: 2, text: words('document.method.provenance'), id: 'provenance' },
    { kind: 'list', ordered: false, items: provenance(input).map((text) => ({ text })) },
    ...integrity(input),
  ]
}

/** What a copy for the public says about itself; nothing for a whole one. */
export function withheldText({ words, withheld }: Pick<ReportInput, 'words' | 'withheld'>): string | null {
  if (!isWithheld(withheld)) return null
  if (withheld.notes && withheld.names) return words('document.withheld.both')
  return words(withheld.notes ? 'document.withheld.notes' : 'document.withheld.names')
}

function sourcesTable({ words, guidebook }: ReportInput): ReportBlock {
  return {
    kind: 'table',
    caption: words('document.sources.caption'),
    columns: [
      { label: words('document.columns.source'), width: 0.64 },
      { label: words('document.columns.year'), width: 0.1 },
      { label: words('document.columns.read'), width: 0.26 },
    ],
    rows: guidebook.sources.map(({ title, year, read }): Cell[] => [
      title,
      year === undefined ? '' : String(year),
      words(`document.sources.read.${read}`),
    ]),
  }
}

function provenance(input: ReportInput): string[] {
  const { words, outline, guidebook, assessment, format, generatedOn, origin } = input
  const edition = words('document.edition', { guidebook: outline.title, version: guidebook.version })
  const theirs = assessment.guidebook
  const other = theirs.id !== guidebook.id || theirs.version !== guidebook.version
  const withheld = withheldText(input)
  return [
    words('document.provenance.edition', { edition }),
    ...(other ? [words('document.provenance.otherEdition', { id: theirs.id, version: theirs.version })] : []),
    ...supplements(input),
    words('document.provenance.assessment', { id: assessment.id, date: format.day(assessment.date) }),
    words('document.provenance.generated', { date: format.day(generatedOn) }),
    words('document.provenance.attachment'),
    words(`document.provenance.origins.${origin ?? 'here'}`),
    ...(withheld === null ? [] : [withheld]),
  ]
}

/** Each supplement that the assessment names: by its title where it is at hand, by its id and as missing where it is not. */
function supplements({ words, assessment, edition }: ReportInput): string[] {
  return (assessment.guidebook.supplements ?? []).map(({ id, version }) => {
    const own = edition?.supplements.find((entry) => entry.id === id && entry.version === version)
    return own
      ? words('document.provenance.supplement', { title: own.title, id, version })
      : words('document.provenance.supplementMissing', { id, version })
  })
}

function integrity({ words, assessment }: ReportInput): ReportBlock[] {
  const digest = sealedDigest(assessment)
  if (digest === null) return []
  return [
    { kind: 'heading', level: 2, text: words('document.integrity.title'), id: 'integrity' },
    { kind: 'paragraph', text: words('document.integrity.lead') },
    {
      kind: 'qr',
      caption: words('document.integrity.caption', { digest }),
      summary: words('document.integrity.summary'),
      modules: qrModules(digest),
    },
  ]
}

/** The digest that the attached file bears; null for what canonical JSON cannot hold (half a surrogate pair), which cannot be attached either. */
function sealedDigest(assessment: Assessment): string | null {
  try {
    return digestOf(assessment)
  } catch {
    return null
  }
}
