import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pairShare, toldApart } from '../../../core/compare/rankCities'
import { shorten } from '../../../core/compare/view/shorten'
import { drawsFor } from '../../../core/scoring/rank/spreadRanks'
import { formatCoverage } from '../../../core/texts/formatScore'
import type { Board } from '../Board'
import { CitySelect } from '../CitySelect'
import styles from '../Compare.module.css'
import { SEED } from '../useRanking'
import type { RankedRow } from './RankedRow'

const NAME = 60

/** In which share of the draws one city is ahead of another, and whether the two can be told apart at all. */
export function CityPair({ board, ranked }: { board: Board; ranked: readonly RankedRow[] }) {
  const { t } = useTranslation()
  const [firstId, chooseFirst] = useState(board.picked[0]?.city.id ?? '')
  const [secondId, chooseSecond] = useState(board.picked[1]?.city.id ?? '')
  const find = (id: string) => ranked.find(({ row }) => row.city.id === id)
  const [first, second] = [find(firstId), find(secondId)]
  const rows = useMemo(() => ranked.map(({ row }) => row), [ranked])
  const none = t('compare.profiles.choose')
  return (
    <section className={styles.section}>
      <h2>{t('compare.ranking.pair')}</h2>
      <div className={styles.fields}>
        <CitySelect label={t('compare.ranking.first')} none={none} rows={rows} value={firstId} onChange={chooseFirst} />
        <CitySelect
          label={t('compare.ranking.second')}
          none={none}
          rows={rows}
          value={secondId}
          onChange={chooseSecond}
        />
      </div>
      {first && second && first !== second ? <Verdict board={board} first={first} second={second} /> : null}
    </section>
  )
}

function Verdict({ board, first, second }: { board: Board; first: RankedRow; second: RankedRow }) {
  const { t } = useTranslation()
  const aggregation = board.group?.guidebook.scoring.aggregation ?? 'geometric'
  const draws = drawsFor(board.ranking.keys.length)
  const share = useMemo(
    () => pairShare(first.scores, second.scores, { draws, seed: SEED, aggregation }),
    [first.scores, second.scores, draws, aggregation],
  )
  const [ahead, behind] = share.above >= share.below ? [first, second] : [second, first]
  const names = { first: shorten(ahead.row.city.name, NAME), second: shorten(behind.row.city.name, NAME) }
  const most = Math.max(share.above, share.below)
  const isApart = toldApart(first.place ?? WIDE, second.place ?? WIDE, share)
  return (
    <p className={styles.verdict} role="status">
      {t('compare.ranking.ahead', { ...names, share: formatCoverage(most) })}{' '}
      {isApart ? t('compare.ranking.apart', names) : t('compare.ranking.alike')}
    </p>
  )
}

const WIDE = { p05: 1, p95: Number.POSITIVE_INFINITY }
