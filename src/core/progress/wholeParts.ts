import { TOLERANCE } from '../scoring/score/tolerance'
import { formatDelta, wholePoints } from '../texts/formatScore'
import { CAUSES, type Cause } from './createStages'
import type { Split } from './splitFigure'

/**
 * A split in whole points, as it is shown: the parts add up to the difference of the two figures as they are shown. Each part is rounded
 * down or up, those with the largest remainder up (largest remainder method; ties in the order of causes); a part of 0 stays 0. Null where the
 * split has no parts.
 */
export function wholeParts({ from, to, parts }: Split): Readonly<Record<Cause, number>> | null {
  if (from === null || to === null || parts === null) return null
  const shown: Record<Cause, number> = { edition: 0, reach: 0, answered: 0, lapsed: 0, level: 0, evidence: 0 }
  const moving = CAUSES.filter((cause) => Math.abs(parts[cause]) > TOLERANCE)
  for (const cause of moving) shown[cause] = Math.floor(parts[cause] + TOLERANCE)
  const remainder = (cause: Cause) => parts[cause] - shown[cause]
  const byRemainder = moving.toSorted((a, b) => remainder(b) - remainder(a))
  let left = wholePoints(to) - wholePoints(from) - moving.reduce((sum, cause) => sum + shown[cause], 0)
  for (const cause of byRemainder) {
    if (left <= 0) break
    shown[cause] += 1
    left -= 1
  }
  return shown
}

/** One whole part as text, signed: `+3`, `−2`, `0`; `–` where there are none. */
export function formatPart(parts: Readonly<Record<Cause, number>> | null, cause: Cause): string {
  return formatDelta(parts === null ? null : 0, parts?.[cause] ?? null)
}
