/** Characters that shape or separate others and need no glyph of their own: controls, spaces, joiners, variation selectors. */
const IGNORABLE = /^[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\p{Variation_Selector}]$/u

/** Whether a single code point can be drawn without any font having it. */
export const isIgnorable = (character: string): boolean => IGNORABLE.test(character)
