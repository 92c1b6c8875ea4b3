import { utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from './canonicalJson'
import { type Integrity, sealOf, withoutSeal } from './checkIntegrity'

/** SHA-256 of bytes as lower-case hex, computed wherever it is fastest. The bytes may change as soon as it has returned its promise. */
export type Digest = (bytes: Uint8Array<ArrayBuffer>) => Promise<string>

/** A file's text, and its bytes as UTF-8 without byte order mark. */
export type Written = { bytes: Uint8Array; text: string }
export type Seal = { integrity: Integrity; digest: string }

/**
 * What a file's seal says, and the digest of its content: as `checkIntegrity`, but without writing the content a second time where the file is in
 * canonical form, as all files of this app are.
 *
 * @param file as it was written
 * @param written null for a value that has no text of its own
 */
export function readSeal(file: object, written: Written | null, digest: Digest): Promise<Seal> {
  const sealed = sealOf(file)
  const content = sealed === null || !written ? null : sealedBytes(written.bytes, written.text, sealed)
  if (!content) return readAnew(file, digest)
  return digest(content).then((found) =>
    found === sealed ? { integrity: 'sealed', digest: found } : readAnew(file, digest),
  )
}

async function readAnew(file: object, digest: Digest): Promise<Seal> {
  const sealed = sealOf(file)
  const found = await digest(Uint8Array.from(utf8ToBytes(canonicalJson(withoutSeal(file)))))
  if (sealed === null) return { integrity: 'unsealed', digest: found }
  return { integrity: sealed === found ? 'sealed' : 'changed', digest: found }
}

/**
 * The bytes that a file's seal was made over, cut out of the file as it is: a file in canonical form without its member `integrity`. Null where
 * the seal is not written as that form writes it. If the digest of these bytes is the seal's, they are what was sealed; if not, the file may have
 * been written anew in another form, and only its own canonical form can tell.
 *
 * The bytes are valid until the next call: making room for each file takes longer than all else here.
 *
 * @param bytes of the file; `text` is what they say
 * @param digest the seal's own, lower-case hex
 */
export function sealedBytes(bytes: Uint8Array, text: string, digest: string): Uint8Array<ArrayBuffer> | null {
  const member = `"integrity":{"algorithm":"SHA-256","digest":"${digest}"}`
  const at = text.lastIndexOf(member)
  if (at === -1) return null
  const rest = text.slice(at + member.length)
  const isLast = rest === '}'
  if (!isLast && !rest.startsWith(',')) return null
  const restBytes = bytes.length === text.length ? rest.length : utf8ToBytes(rest).length
  // The comma before goes along with a last member, the comma after with any other.
  const start = bytes.length - restBytes - member.length - (isLast ? 1 : 0)
  const end = bytes.length - restBytes + (isLast ? 0 : 1)
  const content = roomFor(bytes.length - (end - start))
  content.set(bytes.subarray(0, start))
  content.set(bytes.subarray(end), start)
  return content
}

let room = new Uint8Array(64 * 1024)

function roomFor(length: number): Uint8Array<ArrayBuffer> {
  if (room.length < length) room = new Uint8Array(2 * length)
  return room.subarray(0, length)
}
