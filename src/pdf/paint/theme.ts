// The report's look: one accent, hairlines, three greys of ink. All lengths in points.
import type { Tone } from '../../core/document/ReportBlock.ts'
import { type Color, PALETTES } from '../../figure/palette.ts'
import { heatStep } from '../../figure/rounding.ts'
import type { Weight } from '../fonts/Typesetter.ts'

export type TextStyle = { size: number; weight: Weight; color: Color; leading: number }

const { print } = PALETTES

export const INK = {
  text: print.text,
  muted: print['text-muted'],
  accent: print.accent,
} as const
export const RULE = { hair: print.border, strong: print['border-strong'] } as const
export const FILL = { soft: print.raised, tint: print['accent-soft'], warning: print['caution-soft'] } as const
export const WARNING_EDGE = print.caution
export const HAIRLINE = 0.5

export const TONE_INK: Readonly<Record<Tone, Color>> = {
  plain: print.text,
  positive: print.positive,
  caution: print.caution,
  negative: print.negative,
  muted: print['text-muted'],
}

const text = (size: number, leading = 1.45, color: Color = INK.text, weight: Weight = 'regular'): TextStyle => ({
  size,
  weight,
  color,
  leading,
})

export const TYPE = {
  body: text(10),
  lead: text(12, 1.5, INK.text),
  note: text(8.5, 1.45, INK.muted),
  small: text(8, 1.4, INK.muted),
  label: text(8.5, 1.4, INK.muted, 'bold'),
  strong: text(10, 1.45, INK.text, 'bold'),
  caption: text(9.5, 1.4, INK.accent, 'bold'),
  cell: text(8.5, 1.4),
  columnLabel: text(8, 1.35, INK.accent, 'bold'),
  figure: text(20, 1.25, INK.accent, 'bold'),
  title: text(30, 1.2, INK.accent, 'bold'),
  subtitle: text(15, 1.35, INK.text),
} as const

export const HEADING: Readonly<Record<1 | 2 | 3, { style: TextStyle; before: number; after: number }>> = {
  1: { style: text(19, 1.25, INK.accent, 'bold'), before: 22, after: 9 },
  2: { style: text(13.5, 1.3, INK.accent, 'bold'), before: 17, after: 5 },
  3: { style: text(11, 1.35, INK.text, 'bold'), before: 12, after: 3 },
}

/** Space under a block. */
export const GAP = { paragraph: 7, block: 14 } as const
/** The page: 20 mm at the sides; header and footer live in the upper and lower margin. */
export const MARGIN = { side: 56.7, top: 62, bottom: 60 } as const

/** The heatmap's shade for a figure on 0..max: ground and text; null where there is none. */
export function heatShade(value: number | null, max = 100): { fill: Color; ink: Color } | null {
  const step = heatStep(value, max)
  return step === null ? null : { fill: print[`heat-${step}`], ink: print[`heat-text-${step}`] }
}
