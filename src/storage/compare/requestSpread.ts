import type { RankingQuestion, RankSpread } from '../../core/scoring/rank/spreadRanks'
import { askWorker } from '../askWorker'

/**
 * Draws ranks in a worker, or in this thread where none can start.
 * @throws (rejects) with the signal's reason when aborted, which ends the worker; an Error for a question that is no good
 */
export function requestSpread(question: RankingQuestion, signal?: AbortSignal): Promise<RankSpread> {
  return askWorker<RankingQuestion, RankSpread>(question, {
    start: async () => (await import('./startRankWorker')).startRankWorker(),
    here: async () => (await import('../../core/scoring/rank/spreadRanks')).spreadRanks(question),
    signal,
  })
}
