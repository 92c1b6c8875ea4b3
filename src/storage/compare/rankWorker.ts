import type { RankingQuestion } from '../../core/compare/Ranking'
import { spreadRanks } from '../../core/compare/spreadRanks'

self.addEventListener('message', ({ data }: MessageEvent<RankingQuestion>) => {
  const spread = spreadRanks(data)
  const { p05, p50, p95, pairShares, ranks } = spread
  self.postMessage(spread, {
    transfer: [p05.buffer, p50.buffer, p95.buffer, pairShares.buffer, ranks.buffer] as ArrayBuffer[],
  })
})
self.postMessage('ready')
