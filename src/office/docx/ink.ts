import type { Tone } from '../../core/document/ReportBlock.ts'
import { type Color, type Ink, PALETTES } from '../../figure/palette.ts'
import { heatStep } from '../../figure/rounding.ts'
import type { Page } from './Page.ts'

const { print, grey } = PALETTES

/** A colour as word processors write it: six digits. */
const digits = (color: Color): string => color.slice(1).toUpperCase()

/** Inks of a document, as {@link digits}. */
export const DOCX_INK = {
  text: digits(print.text),
  muted: digits(print['text-muted']),
  accent: digits(print.accent),
  line: digits(print.border),
  head: digits(print.raised),
} as const

const TONES: Readonly<Record<Tone, Ink>> = {
  plain: 'text',
  positive: 'positive',
  caution: 'caution',
  negative: 'negative',
  muted: 'text-muted',
}

/** The colour of a word with a meaning; one grey for all on a printer without colour, since the word says it. */
export function toneColour(tone: Tone | undefined, { grayscale }: Page): string {
  return tone === undefined || grayscale ? DOCX_INK.text : digits(print[TONES[tone]])
}

/** Ground and text of a heatmap's cell, or null where it has no score. */
export function heatColours(
  score: number | null | undefined,
  { grayscale }: Page,
): { fill: string; text: string } | null {
  const step = heatStep(score ?? null)
  if (step === null) return null
  const palette = grayscale ? grey : print
  return { fill: digits(palette[`heat-${step}`]), text: digits(palette[`heat-text-${step}`]) }
}
