// The families the app carries and which characters ask for each. The files themselves come from a `FontSource`.
import type { Weight } from './Typesetter.ts'

export type FontFamily = {
  name: string
  /** Finds a character this family is there for. */
  covers: RegExp
  /** The least line height in em at which marks above and below do not touch the neighbouring lines. */
  leading: number
  /** Weights there are files of. A family without bold is drawn bold by a thin outline around its regular letters. */
  weights: readonly Weight[]
}

/** Which of the two fonts for Han characters goes first: the same code point is drawn differently in each country. */
export type HanOrder = 'zh' | 'ja'

const BOTH: readonly Weight[] = ['regular', 'bold']
/** By script alone: `Script_Extensions=Han` has the middle dot too, and one dot must not fetch a megabyte. */
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\u30fb\u30fc\uff01-\uff9f\uffe0-\uffe6]/u
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}\u30fc]/u

export const LATIN: FontFamily = { name: 'noto-sans', covers: /[\s\S]/u, leading: 1.2, weights: BOTH }

/** In order of preference; Latin comes first for whatever it has. Each is chosen by what it holds, so that a baht sign in English finds its font. */
export const FAMILIES: readonly FontFamily[] = [
  LATIN,
  { name: 'noto-sans-thai', covers: /[\u0e00-\u0e7f]/u, leading: 1.6, weights: BOTH },
  { name: 'noto-sans-lao', covers: /[\u0e80-\u0eff]/u, leading: 1.7, weights: BOTH },
  { name: 'noto-sans-khmer', covers: /[\u1780-\u17ff\u19e0-\u19ff]/u, leading: 1.75, weights: BOTH },
  { name: 'noto-sans-myanmar', covers: /[\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f]/u, leading: 2.1, weights: BOTH },
  { name: 'noto-sans-tamil', covers: /[\u0964\u0965\u0b80-\u0bff]/u, leading: 1.6, weights: BOTH },
  { name: 'noto-sans-math', covers: /[\u2190-\u21ff\u2200-\u22ff]/u, leading: 1.3, weights: ['regular'] },
  { name: 'noto-sans-symbols-2', covers: /[\u25a0-\u27bf]/u, leading: 1.3, weights: ['regular'] },
]

/** One weight each, since a second one would be another megabyte. */
export const HAN_FAMILIES: Readonly<Record<HanOrder, FontFamily>> = {
  zh: { name: 'noto-sans-sc', covers: HAN, leading: 1.5, weights: ['regular'] },
  ja: { name: 'noto-sans-jp', covers: HAN, leading: 1.5, weights: ['regular'] },
}

/** The order for one text: Japanese where it has kana or the document is in Japanese, else Chinese. */
export const hanOrderOf = (text: string, language: string): HanOrder =>
  /^ja\b/i.test(language) || KANA.test(text) ? 'ja' : 'zh'
