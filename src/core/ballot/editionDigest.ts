import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from '../files/canonicalJson'
import type { Session } from '../model/ballot'

type Asked = Pick<Session, 'guidebook' | 'max' | 'indicators'>

const known = new WeakMap<Asked, number>()

/**
 * The first 32 bits of a digest over what is asked and in which order: codes hold votes by position, and this is what keeps them from being read
 * against another list.
 */
export function editionDigest(session: Asked): number {
  const before = known.get(session)
  if (before !== undefined) return before
  const { id, version, supplements = [] } = session.guidebook
  const named = supplements.map((own) => [own.id, own.version])
  const text = canonicalJson([id, version, named, session.max, session.indicators])
  const digest = new DataView(sha256(utf8ToBytes(text)).buffer).getUint32(0)
  known.set(session, digest)
  return digest
}
