/**
 * The places of keys in ascending or descending order: ties by place, NaN last whichever way. Two sorts of bare numbers, which take a fraction
 * of the time of one that asks a function to compare.
 */
export function sortedOrder(keys: Float64Array, descending: boolean): Uint32Array {
  const ranks = new Map<number, number>()
  for (const key of keys.filter((own) => !Number.isNaN(own)).sort()) {
    if (!ranks.has(key)) ranks.set(key, ranks.size)
  }
  const last = ranks.size
  const rankOf = (key: number) => {
    const rank = ranks.get(key)
    if (rank === undefined) return last
    return descending ? last - 1 - rank : rank
  }
  // Rank and place in one number: both together stay far below 2^53.
  const codes = Float64Array.from(keys, (key, place) => rankOf(key) * keys.length + place).sort()
  return Uint32Array.from(codes, (code) => code % keys.length)
}
