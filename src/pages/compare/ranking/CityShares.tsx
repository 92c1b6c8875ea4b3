import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { rankShares } from '../../../core/scoring/rank/spreadRanks'
import { formatCoverage } from '../../../core/texts/formatScore'
import { ShareBar } from '../../../ui/charts/ShareBar'
import type { Board } from '../Board'
import { CitySelect } from '../CitySelect'
import styles from '../Compare.module.css'
import { ScrollFrame } from '../ScrollFrame'
import type { RankedRow } from './RankedRow'

/** Ranks with less than this share of the draws are not listed. */
const LEAST = 0.005

/** In which share of the draws one city stands at each rank. */
export function CityShares({ board, ranked }: { board: Board; ranked: readonly RankedRow[] }) {
  const { t } = useTranslation()
  const { spread } = board.ranking
  const [id, choose] = useState(board.picked[0]?.city.id ?? '')
  const chosen = ranked.find(({ row }) => row.city.id === id)
  const rows = useMemo(() => ranked.map(({ row }) => row), [ranked])
  const shares = useMemo(() => {
    const all = spread && chosen ? [...rankShares(spread, chosen.at)] : []
    return all.flatMap((share, at) => (share < LEAST ? [] : [{ rank: at + 1, share }]))
  }, [spread, chosen])
  return (
    <section className={styles.section}>
      <h2>{t('compare.ranking.shares')}</h2>
      <p className={styles.lead}>{t('compare.ranking.sharesLead')}</p>
      <div className={styles.fields}>
        <CitySelect
          label={t('compare.ranking.city')}
          none={t('compare.profiles.choose')}
          rows={rows}
          value={id}
          onChange={choose}
        />
      </div>
      {shares.length > 0 ? <ShareTable shares={shares} /> : null}
    </section>
  )
}

function ShareTable({ shares }: { shares: readonly { rank: number; share: number }[] }) {
  const { t } = useTranslation()
  return (
    <ScrollFrame name={t('compare.ranking.shares')} tall>
      <table className={styles.figures}>
        <thead>
          <tr>
            <th scope="col" className={styles.number}>
              {t('compare.ranking.atRank')}
            </th>
            <th scope="col" className={styles.number}>
              {t('compare.ranking.share')}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {shares.map(({ rank, share }) => (
            <tr key={rank}>
              <th scope="row" className={styles.number}>
                {rank}
              </th>
              <td className={styles.number}>{formatCoverage(share)}</td>
              <td className={styles.bar}>
                <ShareBar share={share} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  )
}
