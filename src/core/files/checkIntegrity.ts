import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson } from './canonicalJson'

/** `sealed`: the digest matches the content; `unsealed`: there is no digest; `changed`: the content is not what was sealed. */
export type Integrity = 'sealed' | 'unsealed' | 'changed'

/** SHA-256, as lower-case hex, of the canonical form of an object without its member `integrity` (contract.md). Throws as `canonicalJson` does. */
export function digestOf(file: object): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(withoutSeal(file)))))
}

/** Compares the digest that a file bears with its content, as it was written. Indentation and order of members do not matter. */
export function checkIntegrity(file: unknown): Integrity {
  const seal = sealOf(file)
  if (seal === null) return 'unsealed'
  return seal === digestOf(Object(file)) ? 'sealed' : 'changed'
}

/** The digest that a file bears; null where it bears none. */
export function sealOf(file: unknown): string | null {
  if (typeof file !== 'object' || file === null || !('integrity' in file)) return null
  const { integrity } = file
  if (typeof integrity !== 'object' || integrity === null || !('digest' in integrity)) return null
  return typeof integrity.digest === 'string' ? integrity.digest : null
}

/** The members that a seal is made over. */
export function withoutSeal(file: object): object {
  return Object.fromEntries(Object.entries(file).filter(([key]) => key !== 'integrity'))
}
