/** A bucket with more values than this is not worth sorting by insertion. */
const CROWD = 48

/**
 * What ranks `count` values again and again: 1 is best, exact ties share the better rank. Values are spread over buckets by their size and put
 * in order there, which takes time in proportion to their number; where they crowd into few buckets they are sorted as a whole.
 *
 * @returns writes the ranks of `values` (finite, `count` of them) into `ranks` from `first` on
 */
export function createRanker(count: number): (values: Float64Array, ranks: Uint16Array, first: number) => void {
  const buckets = 2 * count
  const starts = new Uint32Array(buckets + 1)
  const ends = new Uint32Array(buckets + 1)
  const bucketOf = new Uint32Array(count)
  const order = new Uint32Array(count)
  const ascending = new Float64Array(count)
  return (values, ranks, first) => {
    if (spread(values, starts, bucketOf)) {
      placeInOrder(values, { starts, ends, bucketOf, order })
      writeRanks(values, order, ranks, first)
    } else {
      ascending.set(values)
      ascending.sort()
      findRanks(values, ascending, ranks, first)
    }
  }
}

/** Assigns buckets and counts them, `starts[b + 1]` for bucket b; false where one is crowded. */
function spread(values: Float64Array, starts: Uint32Array, bucketOf: Uint32Array): boolean {
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? 0
    if (value < least) least = value
    if (value > most) most = value
  }
  const last = starts.length - 2
  const scale = most > least ? last / (most - least) : 0
  starts.fill(0)
  let fullest = 0
  for (let at = 0; at < values.length; at++) {
    const bucket = Math.min(last, ((values[at] ?? 0) - least) * scale) | 0
    bucketOf[at] = bucket
    const size = (starts[bucket + 1] ?? 0) + 1
    starts[bucket + 1] = size
    if (size > fullest) fullest = size
  }
  return fullest <= CROWD
}

/** Fills `order` with the places of the values, ascending: bucket after bucket, by insertion within each. */
function placeInOrder(
  values: Float64Array,
  {
    starts,
    ends,
    bucketOf,
    order,
  }: { starts: Uint32Array; ends: Uint32Array; bucketOf: Uint32Array; order: Uint32Array },
): void {
  for (let bucket = 1; bucket < starts.length; bucket++) {
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0)
  }
  ends.set(starts)
  for (let at = 0; at < values.length; at++) {
    const bucket = bucketOf[at] ?? 0
    const value = values[at] ?? 0
    const start = starts[bucket] ?? 0
    let place = ends[bucket] ?? 0
    ends[bucket] = place + 1
    for (; place > start; place--) {
      const before = order[place - 1] ?? 0
      if ((values[before] ?? 0) <= value) break
      order[place] = before
    }
    order[place] = at
  }
}

function writeRanks(values: Float64Array, order: Uint32Array, ranks: Uint16Array, first: number): void {
  let rank = 1
  let above = Number.NaN
  for (let place = order.length - 1; place >= 0; place--) {
    const city = order[place] ?? 0
    const value = values[city] ?? 0
    if (value !== above) rank = order.length - place
    above = value
    ranks[first + city] = rank
  }
}

/** Each value's rank is 1 and as many as are greater: found by halving. */
function findRanks(values: Float64Array, ascending: Float64Array, ranks: Uint16Array, first: number): void {
  const count = values.length
  for (let city = 0; city < count; city++) {
    const value = values[city] ?? 0
    let low = 0
    for (let width = count; width > 0; ) {
      const half = (width + 1) >> 1
      low += (ascending[low + half - 1] ?? 0) <= value ? half : 0
      width -= half
    }
    ranks[first + city] = count - low + 1
  }
}
