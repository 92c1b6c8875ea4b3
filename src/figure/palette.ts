// Every colour of charts and documents, by name. tokens.css says the same for the screen's light and dark (a test holds the two together).

/** Red, green, blue as #rrggbb. */
export type Color = `#${string}`

const light = {
  bg: '#f7f8f9',
  surface: '#ffffff',
  raised: '#eef1f4',
  border: '#d5dbe1',
  'border-strong': '#76828f',
  text: '#17212b',
  'text-muted': '#4d5a67',
  accent: '#14507a',
  'on-accent': '#ffffff',
  'accent-soft': '#e3eef6',
  positive: '#1a6640',
  'positive-soft': '#e2f2e8',
  caution: '#7a4a00',
  'caution-soft': '#fbf0da',
  negative: '#a3231d',
  'negative-soft': '#fbe7e5',
  evidenced: '#8f4c00',
  'dimension-1': '#1b4f8a',
  'dimension-2': '#b86200',
  'dimension-3': '#23855f',
  'dimension-4': '#7b2d68',
  'heat-1': '#eef4f9',
  'heat-2': '#cfe1ef',
  'heat-3': '#9cc3e0',
  'heat-4': '#5f9bc8',
  'heat-5': '#1d5f93',
  'heat-text-1': '#17212b',
  'heat-text-2': '#17212b',
  'heat-text-3': '#0b1a26',
  'heat-text-4': '#0b1a26',
  'heat-text-5': '#ffffff',
} as const satisfies Record<string, Color>

export type Ink = keyof typeof light
export type Palette = Readonly<Record<Ink, Color>>

const dark: Palette = {
  bg: '#10161c',
  surface: '#182029',
  raised: '#212b36',
  border: '#33404d',
  'border-strong': '#7f8d9b',
  text: '#e8edf2',
  'text-muted': '#aab6c2',
  accent: '#8cc4ec',
  'on-accent': '#0c1a26',
  'accent-soft': '#1c3448',
  positive: '#7fd3a6',
  'positive-soft': '#173327',
  caution: '#f0c074',
  'caution-soft': '#392c14',
  negative: '#f5a29c',
  'negative-soft': '#421d1b',
  evidenced: '#f2b266',
  'dimension-1': '#7db4f0',
  'dimension-2': '#f0a94d',
  'dimension-3': '#4fc9a0',
  'dimension-4': '#d98fc6',
  'heat-1': '#1c2a36',
  'heat-2': '#24455e',
  'heat-3': '#2f648a',
  'heat-4': '#5b9ac4',
  'heat-5': '#a5d0ee',
  'heat-text-1': '#e8edf2',
  'heat-text-2': '#ffffff',
  'heat-text-3': '#ffffff',
  'heat-text-4': '#0b1a26',
  'heat-text-5': '#0b1a26',
}

/** For a printer without colour: what is told by colour is told by words, dashes and marks as well. */
const grey: Palette = {
  ...light,
  bg: '#ffffff',
  raised: '#eeeeee',
  border: '#bbbbbb',
  'border-strong': '#777777',
  text: '#111111',
  'text-muted': '#444444',
  accent: '#222222',
  'accent-soft': '#eeeeee',
  positive: '#222222',
  caution: '#222222',
  negative: '#222222',
  evidenced: '#444444',
  'heat-1': '#f4f4f4',
  'heat-2': '#dddddd',
  'heat-3': '#bdbdbd',
  'heat-4': '#999999',
  'heat-5': '#4a4a4a',
  'heat-text-1': '#111111',
  'heat-text-2': '#111111',
  'heat-text-3': '#111111',
  'heat-text-4': '#000000',
}

/** `print`: white paper, the light theme's inks. */
export const PALETTES = { light, dark, print: { ...light, bg: '#ffffff' }, grey } as const satisfies Record<
  string,
  Palette
>

/** Texts and the grounds they stand on; each needs 4.5:1 (WCAG 2.2, 1.4.3). */
export const TEXT_PAIRS: readonly (readonly [text: Ink, ground: Ink])[] = [
  ...(['text', 'text-muted', 'accent', 'positive', 'caution', 'negative', 'evidenced'] as const).flatMap((text) =>
    (['bg', 'surface'] as const).map((ground) => [text, ground] as const),
  ),
  ['text', 'raised'],
  ['text', 'accent-soft'],
  ['on-accent', 'accent'],
  ...([1, 2, 3, 4, 5] as const).map((step) => [`heat-text-${step}`, `heat-${step}`] as const),
]

/** Marks and the grounds they stand on; each needs 3:1 (WCAG 2.2, 1.4.11). */
export const MARK_PAIRS: readonly (readonly [mark: Ink, ground: Ink])[] = [
  ...(
    ['accent', 'evidenced', 'border-strong', 'dimension-1', 'dimension-2', 'dimension-3', 'dimension-4'] as const
  ).map((mark) => [mark, 'surface'] as const),
]

/** Contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(one: Color, other: Color): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05)
}

function luminance(color: Color): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** A colour laid over a ground with an opacity, 0 to 1, as one colour: paper knows no transparency. */
export function blend(color: Color, ground: Color, opacity: number): Color {
  const parts = [1, 3, 5].map((at) => {
    const [over, under] = [color, ground].map((one) => Number.parseInt(one.slice(at, at + 2), 16))
    return Math.round((over ?? 0) * opacity + (under ?? 0) * (1 - opacity))
  })
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
