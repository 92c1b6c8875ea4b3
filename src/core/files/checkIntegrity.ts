import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from './canonicalJson'

/** `sealed`: the digest matches the content; `unsealed`: there is no digest; `changed`: the content is not what was sealed. */
export type Integrity = 'sealed' | 'unsealed' | 'changed'

/** SHA-256, as lower-case hex, of the canonical form of an object without its member `integrity` (contract.md). Throws as `canonicalJson` does. */
export function digestOf(file: object): string {
  const content = Object.fromEntries(Object.entries(file).filter(([key]) => key !== 'integrity'))
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(content))))
}

/** Compares a file's digest with its content. Indentation and order of members do not matter. */
export function checkIntegrity(file: { readonly integrity?: { readonly digest: string } | undefined }): Integrity {
  if (file.integrity === undefined) return 'unsealed'
  return file.integrity.digest === digestOf(file) ? 'sealed' : 'changed'
}
