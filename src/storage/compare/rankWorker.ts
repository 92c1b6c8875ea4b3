import '../../platform/missing'
import { type RankingQuestion, type RankSpread, spreadRanks } from '../../core/scoring/rank/spreadRanks'
import type { FromWorker } from '../askWorker'

const send = (message: FromWorker<RankSpread>, transfer: ArrayBuffer[] = []) => self.postMessage(message, { transfer })

self.addEventListener('message', ({ data }: MessageEvent<RankingQuestion>) => {
  const answer = spreadRanks(data)
  const { p05, p50, p95, pairShares, ranks } = answer
  send(
    { kind: 'done', answer },
    [p05, p50, p95, pairShares, ranks].map(({ buffer }) => buffer as ArrayBuffer),
  )
})
send({ kind: 'ready' })
