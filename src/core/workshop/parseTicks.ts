import type { Result } from '../model/result'
import type { Vote } from '../scoring/agreement/agreement'

/** What is wrong with a typed line. `at` counts signs from 1, spaces apart. */
export type TicksProblem =
  | { kind: 'sign'; at: number; sign: string }
  | { kind: 'short'; typed: number; wanted: number }
  | { kind: 'long'; typed: number; wanted: number }

/** A difference between two typings of one sheet: which indicator, and the signs; an empty one where a line ends before. */
export type TicksDifference = { at: number; indicator: string | null; first: string; second: string }

/** Signs beside the levels: does not apply, not known, left blank. */
const NA = 'n'
const UNKNOWN = 'u'
const BLANK = '-'

/** The signs of a typed line, spaces apart, in lower case. */
export function ticksOf(line: string): string[] {
  return [...line.replaceAll(/\s/g, '').toLowerCase()]
}

/**
 * Reads a tick sheet typed as one line: one sign an indicator, `0`…max for a level, `n` does not apply, `u` not known, `-` left blank.
 * Spaces are free. The votes are by indicator; a blank has none.
 */
export function parseTicks(
  line: string,
  indicators: readonly string[],
  max: number,
): Result<Record<string, Vote>, TicksProblem> {
  const signs = ticksOf(line)
  const wrong = signs.findIndex((sign) => sign !== BLANK && voteOf(sign, max) === null)
  if (wrong !== -1) return { ok: false, error: { kind: 'sign', at: wrong + 1, sign: signs[wrong] ?? '' } }
  const size = { typed: signs.length, wanted: indicators.length }
  if (size.typed < size.wanted) return { ok: false, error: { kind: 'short', ...size } }
  if (size.typed > size.wanted) return { ok: false, error: { kind: 'long', ...size } }
  const votes = indicators.flatMap((indicator, at) => {
    const vote = voteOf(signs[at] ?? '', max)
    return vote === null ? [] : [[indicator, vote] as const]
  })
  return { ok: true, value: Object.fromEntries(votes) }
}

/** Where two typings of the same sheet differ; none: they say the same. */
export function compareTicks(first: string, second: string, indicators: readonly string[]): TicksDifference[] {
  const [a, b] = [ticksOf(first), ticksOf(second)]
  return Array.from({ length: Math.max(a.length, b.length) }, (_, at) => ({
    at: at + 1,
    indicator: indicators[at] ?? null,
    first: a[at] ?? '',
    second: b[at] ?? '',
  })).filter((pair) => pair.first !== pair.second)
}

function voteOf(sign: string, max: number): Vote | null {
  if (sign === NA) return 'na'
  if (sign === UNKNOWN) return 'unknown'
  return /^\d$/.test(sign) && Number(sign) <= max ? Number(sign) : null
}
