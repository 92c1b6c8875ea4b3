/** Letters and signs of the keys that have one on an English keyboard, with and without Shift, for keyboards of other scripts. */
const SIGNS: Readonly<Record<string, readonly [plain: string, shifted: string]>> = { Slash: ['/', '?'] }

/**
 * What a key means to a shortcut, whatever script the keyboard writes: a native digit is the digit; a letter of another script is the Latin
 * letter, or the digit, printed on the same key. Everything else is as the browser says (`Enter`, `ArrowLeft`, `n`).
 */
export function pressedKey({ key, code, shiftKey }: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>): string {
  if ([...key].length !== 1 || /^[\x20-\x7e]$/.test(key)) return key
  const digit = digitOf(key)
  if (digit !== null) return digit
  const [, letter, number] = /^(?:Key([A-Z])|(?:Digit|Numpad)([0-9]))$/.exec(code) ?? []
  if (letter !== undefined) return shiftKey ? letter : letter.toLowerCase()
  return number ?? SIGNS[code]?.[shiftKey ? 1 : 0] ?? key
}

/** The value of a digit of any script, `0` to `9`, or null: in Unicode each script's ten digits stand in a row. */
function digitOf(character: string): string | null {
  if (!/^\p{Nd}$/u.test(character)) return null
  const code = character.codePointAt(0) ?? 0
  for (let value = 0; value < 10; value++) {
    const before = code - value - 1
    if (before < 0 || !/^\p{Nd}$/u.test(String.fromCodePoint(before))) return String(value)
  }
  return null
}
