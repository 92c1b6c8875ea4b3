/** Agreements closer to each other than this are equal (method.md: ties hold within 1e-9). */
const TIE = 1e-9

/**
 * The indicators with the least agreement first, so that time goes where it matters. Equal ones stay in the order given; those without an
 * agreement (nobody named a level) come last.
 *
 * @param agreementOf 0..1, or null
 */
export function orderByDisagreement(
  indicators: readonly string[],
  agreementOf: (indicator: string) => number | null,
): string[] {
  // Told apart in whole steps of the tie, so that the order is the same whichever two are compared first.
  const steps = new Map(indicators.map((id) => [id, stepOf(agreementOf(id))]))
  return indicators.toSorted((a, b) => (steps.get(a) ?? 0) - (steps.get(b) ?? 0))
}

function stepOf(value: number | null): number {
  return value === null ? Number.MAX_SAFE_INTEGER : Math.round(value / TIE)
}
