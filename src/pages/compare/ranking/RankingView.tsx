import { useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { rankCities } from '../../../core/compare/rankCities'
import type { CityRow } from '../../../core/compare/view/CityRow'
import { useFormat } from '../../../i18n/useFormat'
import { useDesk } from '../../../store/compare'
import { Alert } from '../../../ui/Alert'
import type { Board } from '../Board'
import styles from '../Compare.module.css'
import { CityPair } from './CityPair'
import { CityShares } from './CityShares'
import { CloseNeighbours } from './CloseNeighbours'
import type { RankedRow } from './RankedRow'
import { RankTable } from './RankTable'
import { useWeights } from './useWeights'
import { WeightSliders } from './WeightSliders'

/** The ranking, and how far it can be trusted. */
export function RankingView({ board }: { board: Board }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { ranking, compared, group } = board
  const isReading = useDesk((desk) => desk.progress !== null)
  const ids = useMemo(() => (group?.guidebook.dimensions ?? []).map(({ id }) => id), [group])
  const [weights, setWeights] = useWeights(board, ids)
  const live = useDeferredValue(weights)
  const ranked = useRanked(board, live)
  const unranked = compared.length - ranking.keys.length
  if (ranking.keys.length < 2) return <p>{t('compare.ranking.few')}</p>
  return (
    <div className={styles.view}>
      <section className={styles.section}>
        <h2>{t('compare.ranking.title')}</h2>
        <p className={styles.lead}>
          {ranking.spread
            ? t('compare.ranking.lead', { draws: format.number(ranking.spread.draws) })
            : t(isReading ? 'compare.ranking.waiting' : 'compare.ranking.working')}
        </p>
        {ranking.failure === null ? null : (
          <Alert tone="error">{t('compare.ranking.failed', { detail: ranking.failure })}</Alert>
        )}
        {unranked > 0 ? <p className={styles.muted}>{t('compare.ranking.unranked', { count: unranked })}</p> : null}
        <CloseNeighbours ranked={ranked} />
      </section>
      <WeightSliders dimensions={ids} weights={weights} onChange={setWeights} />
      <RankTable ranked={ranked} busy={board.busy || live !== weights} />
      <CityPair board={board} ranked={ranked} />
      <CityShares board={board} ranked={ranked} />
    </div>
  )
}

/** Every city that can be ranked, with its ranks, by name. */
function useRanked({ ranking, compared, group }: Board, weights: readonly number[]): RankedRow[] {
  const { keys, scores, dimensions, spread, places } = ranking
  const aggregation = group?.guidebook.scoring.aggregation ?? 'geometric'
  const table = useMemo(
    () => keys.map((_, at) => [...scores.subarray(at * dimensions, (at + 1) * dimensions)]),
    [keys, scores, dimensions],
  )
  const rows = useMemo(() => new Map(compared.map((row): [string, CityRow] => [row.city.key, row])), [compared])
  const chosen = useMemo(() => rankCities(table, weights, aggregation), [table, weights, aggregation])
  return useMemo(
    () =>
      keys.flatMap((key, at) => {
        const row = rows.get(key)
        const now = chosen[at]
        if (!row || !now) return []
        const place = places.get(key) ?? null
        return [{ at, row, scores: table[at] ?? [], ...now, place, middle: spread?.p50[at] ?? null }]
      }),
    [keys, rows, chosen, places, spread, table],
  )
}
