import { countRanks } from '../scoring/rank/countRanks'
import { drawRanks } from '../scoring/rank/drawRanks'
import { rankPercentile } from '../scoring/rank/rankPercentile'
import type { RankingQuestion, RankSpread } from './Ranking'

/** Answers a question for a ranking; the same figures as `rankRobustness`, in arrays that travel between threads without being copied. Throws as `drawRanks` does. */
export function spreadRanks({ pairs = [], ...question }: RankingQuestion): RankSpread {
  const drawn = drawRanks(question, question, pairs)
  const { cities, draws, ranks } = drawn
  const [p05, p50, p95] = [new Uint32Array(cities), new Uint32Array(cities), new Uint32Array(cities)]
  countRanks(drawn, (city, counts) => {
    p05[city] = rankPercentile(counts, draws, 0.05)
    p50[city] = rankPercentile(counts, draws, 0.5)
    p95[city] = rankPercentile(counts, draws, 0.95)
  })
  const pairShares = Float64Array.from(drawn.above, (count) => count / draws)
  return { cities, draws, p05, p50, p95, pairShares, ranks }
}
