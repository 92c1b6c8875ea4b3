import { ROLES, type Session } from '../model/ballot'
import type { Guidebook } from '../model/guidebook'
import { ByteWriter } from './ByteWriter'
import { editionDigest } from './editionDigest'
import { frameCode } from './frameCode'

type Structure = Pick<Guidebook, 'indicators' | 'bases'>

/**
 * The code that the projector shows, read by `decodeSession`. Indicators and bases are one bit each of the guidebook's lists, so it stays small
 * however many are asked.
 *
 * @param guidebook the session's own edition, supplements applied; what it does not have cannot be asked by code and is left out
 */
export function encodeSession(session: Session, guidebook: Structure): string {
  const { city, title, roles } = session
  const chosen = ROLES.map((role) => roles.find((entry) => entry.role === role))
  const writer = new ByteWriter()
    .uuid(session.id)
    .byte(session.round * 16 + (session.open ? 4 : 0) + (city === undefined ? 0 : 2) + (title === undefined ? 0 : 1))
    .byte(session.max)
    .word(editionDigest(session))
    .text(session.guidebook.id)
    .text(session.guidebook.version)
  const { supplements = [] } = session.guidebook
  writer.byte(supplements.length)
  for (const { id, version } of supplements) writer.text(id).text(version)
  writeSet(writer, guidebook.indicators, session.indicators)
  writer.byte(flags(chosen.map((entry) => entry !== undefined)))
  writer.byte(flags(chosen.map((entry) => entry?.bases !== undefined)))
  for (const entry of chosen) if (entry?.bases) writeSet(writer, guidebook.bases, entry.bases)
  if (city !== undefined) writer.text(city)
  if (title !== undefined) writer.text(title)
  return frameCode('session', writer.finish())
}

function writeSet(writer: ByteWriter, entries: readonly { id: string }[], chosen: readonly string[]): void {
  const wanted = new Set(chosen)
  writer.short(entries.length).packed(
    entries.map(({ id }) => (wanted.has(id) ? 1 : 0)),
    1,
  )
}

function flags(values: readonly boolean[]): number {
  return values.reduce((sum, value, at) => sum + (value ? 1 << at : 0), 0)
}
