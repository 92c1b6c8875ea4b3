const known: string[] = []

/** A 16-bit number as four hexadecimal digits. */
export function hex4(value: number): string {
  known[value] ??= value.toString(16).padStart(4, '0')
  return known[value]
}
