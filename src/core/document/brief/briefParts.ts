// Blocks that more than one brief is made of.

import { type BriefTexts, pointsOf } from '../../brief/briefTexts'
import type { OpenPoint } from '../../brief/openPoints'
import type { ReportInput } from '../../findings/ReportInput'
import { CONTACT_FIELDS } from '../../model/brief'
import type { ReportBlock, ReportMeta } from '../ReportBlock'

/** A text as paragraphs, one a line; where it is empty, a note that it is an open point. */
export function proseBlocks(input: ReportInput, text: string): ReportBlock[] {
  const paragraphs = pointsOf(text).map((line): ReportBlock => ({ kind: 'paragraph', text: line }))
  return paragraphs.length > 0 ? paragraphs : [missing(input)]
}

/** A text as a list, one point a line; where it is empty, a note that it is an open point. */
export function listBlocks(input: ReportInput, text: string, ordered = false): ReportBlock[] {
  const items = pointsOf(text).map((line) => ({ text: line }))
  return items.length > 0 ? [{ kind: 'list', ordered, items }] : [missing(input)]
}

/** Says that something is not told yet. */
export function missing({ words }: ReportInput): ReportBlock {
  return { kind: 'paragraph', role: 'note', text: words('brief.missing') }
}

/** Who to turn to, each fact that is known on a line. */
export function contactBlocks(input: ReportInput, { contact }: BriefTexts): ReportBlock[] {
  const { words } = input
  const items = CONTACT_FIELDS.flatMap((field) =>
    contact[field] === '' ? [] : [{ text: words(`brief.contact.${field}`, { value: contact[field] }) }],
  )
  return items.length > 0 ? [{ kind: 'list', ordered: false, items }] : [missing(input)]
}

/** The open points as a list, or a sentence where there are none. */
export function openPointList({ words }: ReportInput, points: readonly OpenPoint[]): ReportBlock {
  if (points.length === 0) return { kind: 'paragraph', text: words('brief.open.none') }
  const items = points.map((point) => ({ text: pointText(words, point) }))
  return { kind: 'list', ordered: false, items }
}

function pointText(words: ReportInput['words'], point: OpenPoint): string {
  switch (point.kind) {
    case 'text':
    case 'profile':
      return words('brief.open.text', { name: words(`brief.names.${point.name}`) })
    case 'plan':
      return words('brief.open.plan')
    default:
      return words(`brief.open.${point.kind}`, { count: point.count })
  }
}

/** Where the figures and facts are from. */
export function provenanceBlock({
  assessment,
  outline,
  guidebook,
  words,
  format,
  generatedOn,
}: ReportInput): ReportBlock {
  const text = words('brief.provenance', {
    date: format.day(assessment.date),
    guidebook: outline.title,
    version: guidebook.version,
    made: format.day(generatedOn),
  })
  return { kind: 'paragraph', role: 'note', text }
}

/** Warnings that a reader must see first: made-up data, or data that was changed after its export. */
export function warningBlocks({ sample, origin, words }: ReportInput): ReportBlock[] {
  const keys = [...(sample ? ['document.sample'] : []), ...(origin === 'changed' ? ['document.changed'] : [])]
  return keys.map((key): ReportBlock => ({ kind: 'paragraph', role: 'warning', text: words(key) }))
}

/** What a brief's document says about itself. It carries no assessment along: what goes out is what stands in it. */
export function briefMeta(
  title: string,
  { words, format, generatedOn }: Pick<ReportInput, 'words' | 'format' | 'generatedOn'>,
  made: { author: string; createdAt: string; language: string },
): ReportMeta {
  return {
    title,
    subject: title,
    author: made.author,
    language: made.language,
    createdAt: made.createdAt,
    header: words('brief.header', { title, date: format.day(generatedOn) }),
    footer: words('document.footer'),
    paper: 'a4',
  }
}
