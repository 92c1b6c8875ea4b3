import { utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from '../files/canonicalJson'
import type { Integrity } from '../files/checkIntegrity'
import type { SealedAssessment } from './parseInBulk'
import { sealedBytes } from './sealedBytes'

/** SHA-256 of bytes as lower-case hex, computed wherever it is fastest. */
export type Digest = (bytes: Uint8Array<ArrayBuffer>) => Promise<string>

/**
 * What a file's seal says, and the digest of its content: as `checkIntegrity`, but without writing the content a second time where the file is in
 * canonical form, as all files of this app are.
 *
 * @param source the file's bytes and text; null for a value that has no text of its own, such as a member of a backup
 */
export async function readSeal(
  file: SealedAssessment,
  source: { bytes: Uint8Array; text: string } | null,
  digest: Digest,
): Promise<{ integrity: Integrity; digest: string }> {
  const sealed = file.integrity?.digest
  if (sealed !== undefined && source) {
    const content = sealedBytes(source.bytes, source.text, sealed)
    if (content && (await digest(content)) === sealed) return { integrity: 'sealed', digest: sealed }
  }
  const { integrity: _seal, ...content } = file
  const found = await digest(Uint8Array.from(utf8ToBytes(canonicalJson(content))))
  if (sealed === undefined) return { integrity: 'unsealed', digest: found }
  return { integrity: sealed === found ? 'sealed' : 'changed', digest: found }
}
