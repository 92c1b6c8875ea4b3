import type { Guidebook } from '../model/guidebook'

const known = new WeakMap<Guidebook, ReadonlyMap<string, string>>()

/**
 * The short code of an indicator, `P2-07`: the place of its phase and its own place therein, in guidebook order and over all scopes, so that a
 * form on paper and the report name the same thing. Empty for an indicator that the edition lacks. Holds within one edition of the guidebook.
 */
export function indicatorCode(guidebook: Guidebook, indicator: string): string {
  const codes = known.get(guidebook) ?? indicatorCodes(guidebook)
  known.set(guidebook, codes)
  return codes.get(indicator) ?? ''
}

function indicatorCodes({ phases, indicators }: Guidebook): ReadonlyMap<string, string> {
  return new Map(
    phases.flatMap(({ id }, phase) =>
      indicators
        .filter((indicator) => indicator.phase === id)
        .map((indicator, index) => [indicator.id, `P${phase + 1}-${String(index + 1).padStart(2, '0')}`] as const),
    ),
  )
}
