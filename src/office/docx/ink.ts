import type { Tone } from '../../core/document/ReportBlock.ts'
import { heatStep } from '../heatStep.ts'
import type { Page } from './Page.ts'

export const INK = { text: '17212B', muted: '4D5A67', accent: '14507A', line: 'C3CCD4', head: 'EEF1F4' } as const

const TONES: Readonly<Record<Tone, string>> = {
  plain: INK.text,
  positive: '1A6640',
  caution: '7A4A00',
  negative: 'A3231D',
  muted: INK.muted,
}
const HEAT = {
  1: ['EEF4F9', 'F4F4F4', '17212B'],
  2: ['CFE1EF', 'DDDDDD', '17212B'],
  3: ['9CC3E0', 'BDBDBD', '0B1A26'],
  4: ['5F9BC8', '999999', '000000'],
  5: ['1D5F93', '4A4A4A', 'FFFFFF'],
} as const

/** The colour of a word with a meaning; one grey for all on a printer without colour, since the word says it. */
export function toneColour(tone: Tone | undefined, { grayscale }: Page): string {
  return tone === undefined || grayscale ? INK.text : TONES[tone]
}

/** Ground and text of a heatmap's cell, or null where it has no score. */
export function heatColours(
  score: number | null | undefined,
  { grayscale }: Page,
): { fill: string; text: string } | null {
  const step = score === undefined ? null : heatStep(score)
  if (step === null) return null
  const [colour, grey, text] = HEAT[step]
  return { fill: grayscale ? grey : colour, text }
}
