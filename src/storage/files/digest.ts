import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** SHA-256 of bytes as lower-case hex: by the browser, which takes a tenth of the time, or where it offers none (plain http) in code. */
export function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const subtle = globalThis.crypto?.subtle
  if (!subtle) return Promise.resolve(bytesToHex(sha256(bytes)))
  return subtle.digest('SHA-256', bytes).then((found) => bytesToHex(new Uint8Array(found)))
}
