import { utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from '../files/canonicalJson'
import type { Integrity } from '../files/checkIntegrity'
import type { SealedAssessment } from './parseInBulk'
import { sealedBytes } from './sealedBytes'

/** SHA-256 of bytes as lower-case hex, computed wherever it is fastest. The bytes may change as soon as it has returned its promise. */
export type Digest = (bytes: Uint8Array<ArrayBuffer>) => Promise<string>

/**
 * What a file's seal says, and the digest of its content: as `checkIntegrity`, but without writing the content a second time where the file is in
 * canonical form, as all files of this app are.
 *
 * @param source the file's bytes and text; null for a value that has no text of its own, such as a member of a backup
 */
export function readSeal(file: SealedAssessment, source: Written | null, digest: Digest): Promise<Seal> {
  const sealed = file.integrity?.digest
  const content = sealed !== undefined && source && sealedBytes(source.bytes, source.text, sealed)
  if (!content) return readAnew(file, digest)
  return digest(content).then((found) =>
    found === sealed ? { integrity: 'sealed', digest: found } : readAnew(file, digest),
  )
}

/** A file's bytes, and what they say. */
export type Written = { bytes: Uint8Array; text: string }
export type Seal = { integrity: Integrity; digest: string }

async function readAnew({ integrity, ...content }: SealedAssessment, digest: Digest): Promise<Seal> {
  const found = await digest(Uint8Array.from(utf8ToBytes(canonicalJson(content))))
  if (integrity === undefined) return { integrity: 'unsealed', digest: found }
  return { integrity: integrity.digest === found ? 'sealed' : 'changed', digest: found }
}
