// The report's look: one accent, hairlines, three greys of ink. All lengths in points.
import type { Tone } from '../../core/document/ReportBlock.ts'
import type { Weight } from '../fonts/Typesetter.ts'

/** Red, green, blue as #rrggbb. */
export type Color = `#${string}`
export type TextStyle = { size: number; weight: Weight; color: Color; leading: number }

export const INK = {
  text: '#1c2430',
  muted: '#566070',
  faint: '#8a94a3',
  accent: '#1f4e79',
  onDark: '#ffffff',
} as const
export const RULE = { hair: '#cfd6de', strong: '#8fa0b3' } as const
export const FILL = { soft: '#f1f4f8', tint: '#e3ebf3', warning: '#fdf5e6', track: '#e9edf2' } as const
export const WARNING_EDGE = '#b7791f'
export const HAIRLINE = 0.5

export const TONE_INK: Readonly<Record<Tone, Color>> = {
  plain: INK.text,
  positive: '#1d6b45',
  caution: '#8a5300',
  negative: '#9b2626',
  muted: INK.muted,
}

const text = (size: number, leading = 1.45, color: Color = INK.text, weight: Weight = 'regular'): TextStyle => ({
  size,
  weight,
  color,
  leading,
})

export const TYPE = {
  body: text(10),
  lead: text(12, 1.5, '#33404f'),
  note: text(8.5, 1.45, INK.muted),
  small: text(8, 1.4, INK.muted),
  label: text(8.5, 1.4, INK.muted, 'bold'),
  strong: text(10, 1.45, INK.text, 'bold'),
  caption: text(9.5, 1.4, INK.accent, 'bold'),
  cell: text(8.5, 1.4),
  columnLabel: text(8, 1.35, INK.accent, 'bold'),
  figure: text(20, 1.25, INK.accent, 'bold'),
  title: text(30, 1.2, INK.accent, 'bold'),
  subtitle: text(15, 1.35, '#33404f'),
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

/** Shades for low to high, told apart in grey too; the last two need white figures. */
const HEAT: readonly { fill: Color; ink: Color }[] = [
  { fill: '#f2f5f9', ink: INK.text },
  { fill: '#d6e2ee', ink: INK.text },
  { fill: '#aac4dc', ink: INK.text },
  { fill: '#4d7fae', ink: INK.onDark },
  { fill: '#1f4e79', ink: INK.onDark },
]

/** The heatmap's shade for a share 0..1. */
export function heatShade(share: number): { fill: Color; ink: Color } {
  const step = Math.min(HEAT.length - 1, Math.max(0, Math.floor(share * HEAT.length)))
  return HEAT[step] ?? { fill: '#f2f5f9', ink: INK.text }
}
