import type { Guidebook } from '../model/guidebook'
import type { Reading, Slice } from '../model/scores'
import { isBelow } from '../scoring/score/tolerance'

/** Coverage under which the range stands in a figure's place. */
const HALF = 0.5

/**
 * A figure as it may be shown: `value`: alone; `both`: beside its range; `range`: in place of the value; `nothing`: there is none. `coverage`: the
 * part that is known, 0–1.
 */
export type RangedFigure = {
  shows: 'nothing' | 'value' | 'both' | 'range'
  value: number | null
  low: number | null
  high: number | null
  coverage: number | null
}

/** How a slice's score is shown: one that rests on less than `provisionalBelow` never stands without its range (method.md §11). By method 1 alone. */
export function rangedScore(
  { scoring }: Guidebook,
  { score: value, low = null, high = null, coverage }: Omit<Slice, 'answered' | 'applicable'>,
): RangedFigure {
  const figure = { value, low, high, coverage }
  if (value === null) return { shows: 'nothing', ...figure }
  const isProvisional = coverage === null || isBelow(coverage, scoring.provisionalBelow)
  if (!isProvisional || low === null || high === null) return { shows: 'value', ...figure }
  return { shows: isBelow(coverage ?? 0, HALF) ? 'range' : 'both', ...figure }
}

/** As {@link rangedScore}, of the headline: its coverage is that of everything in scope. */
export function rangedHeadline(guidebook: Guidebook, reading: Reading): RangedFigure {
  const { headline, headlineLow = null, headlineHigh = null, inScope } = reading
  const { coverage } = inScope
  return rangedScore(guidebook, { score: headline, low: headlineLow, high: headlineHigh, coverage })
}
