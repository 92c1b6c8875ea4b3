// The families the app carries, which characters ask for each, and the modules that hold them. Every import is lazy: a report in
// English loads two files.
import type { Weight } from './Typesetter.ts'

type FontModule = { deflated: string }

export type FontFamily = {
  name: string
  /** Finds a character this family is there for. */
  covers: RegExp
  /** The least line height in em at which marks above and below do not touch the neighbouring lines. */
  leading: number
  load: Readonly<Record<Weight, () => Promise<FontModule>>>
}

export const LATIN = {
  name: 'noto-sans',
  covers: /[\s\S]/u,
  leading: 1.2,
  load: {
    regular: () => import('virtual:font/noto-sans/400'),
    bold: () => import('virtual:font/noto-sans/700'),
  },
} as const satisfies FontFamily

/** In order of preference; Latin comes first for whatever it has. */
export const FAMILIES: readonly FontFamily[] = [
  LATIN,
  {
    name: 'noto-sans-thai',
    covers: /\p{Script_Extensions=Thai}/u,
    leading: 1.6,
    load: {
      regular: () => import('virtual:font/noto-sans-thai/400'),
      bold: () => import('virtual:font/noto-sans-thai/700'),
    },
  },
  {
    name: 'noto-sans-lao',
    covers: /\p{Script_Extensions=Lao}/u,
    leading: 1.7,
    load: {
      regular: () => import('virtual:font/noto-sans-lao/400'),
      bold: () => import('virtual:font/noto-sans-lao/700'),
    },
  },
  {
    name: 'noto-sans-khmer',
    covers: /\p{Script_Extensions=Khmer}/u,
    leading: 1.75,
    load: {
      regular: () => import('virtual:font/noto-sans-khmer/400'),
      bold: () => import('virtual:font/noto-sans-khmer/700'),
    },
  },
  {
    name: 'noto-sans-myanmar',
    covers: /\p{Script_Extensions=Myanmar}/u,
    leading: 2.1,
    load: {
      regular: () => import('virtual:font/noto-sans-myanmar/400'),
      bold: () => import('virtual:font/noto-sans-myanmar/700'),
    },
  },
  {
    name: 'noto-sans-tamil',
    covers: /\p{Script_Extensions=Tamil}/u,
    leading: 1.6,
    load: {
      regular: () => import('virtual:font/noto-sans-tamil/400'),
      bold: () => import('virtual:font/noto-sans-tamil/700'),
    },
  },
]
