/**
 * The canonical JSON text of a value (RFC 8785, JCS): no white space, members in order of their names' UTF-16 code units, numbers and strings
 * as ECMAScript writes them. Members that are undefined are left out.
 *
 * @throws TypeError for anything I-JSON cannot hold: non-finite numbers, lone surrogates, functions, undefined outside of a member
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return canonicalNumber(value)
  if (typeof value === 'string') return canonicalString(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object') throw new TypeError(`JSON cannot hold a value of type ${typeof value}`)
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, member]) => `${canonicalString(key)}:${canonicalJson(member)}`).join(',')}}`
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`JSON cannot hold the number ${value}`)
  return JSON.stringify(value)
}

function canonicalString(value: string): string {
  if (!isWellFormed(value)) throw new TypeError('JSON cannot hold half of a surrogate pair')
  return JSON.stringify(value)
}

/** Whether every surrogate of a text has its partner (String.prototype.isWellFormed is younger than the browsers we serve). */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text)
}
