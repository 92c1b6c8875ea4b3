import { TOLERANCE } from '../../../figure/rounding'

/** How far a common unit is looked for, and how large whole costs may become. */
const FINEST = 1000
const LARGEST = 1e6
/** Costs without a common unit, in units of the least, are taken this many times: the solver's tolerance of 1e-6 is then 1e-9. */
const SCALE = 1000

/**
 * Costs as whole numbers of their largest common unit, so that a solver tells two sums apart without doubt; costs that have none (1 and
 * √2) are scaled up instead.
 * @returns `slack`: sums that differ by no more are the same
 */
export function wholeCosts(costs: readonly number[]): { costs: number[]; slack: number } {
  const least = Math.min(...costs.map(Math.abs).filter((cost) => cost > 0))
  for (let unit = 1; unit <= FINEST; unit++) {
    const scaled = costs.map((cost) => (cost / least) * unit)
    if (scaled.every((cost) => Math.abs(cost - Math.round(cost)) <= TOLERANCE && Math.abs(cost) <= LARGEST)) {
      return { costs: scaled.map(Math.round), slack: 0.5 }
    }
  }
  return { costs: costs.map((cost) => (SCALE * cost) / least), slack: SCALE * TOLERANCE }
}
