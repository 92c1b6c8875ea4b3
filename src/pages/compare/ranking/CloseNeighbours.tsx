import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { toldApart } from '../../../core/compare/rankCities'
import styles from '../Compare.module.css'
import type { RankedRow } from './RankedRow'

/** How many neighbours in the ranking at equal weights cannot be told apart, in words. */
export function CloseNeighbours({ ranked }: { ranked: readonly RankedRow[] }) {
  const { t } = useTranslation()
  const { close, pairs } = useMemo(() => {
    const places = ranked.flatMap(({ place }) => place ?? []).toSorted((a, b) => a.rank - b.rank)
    const alike = places.filter((place, at) => {
      const next = places[at + 1]
      return next !== undefined && !toldApart(place, next)
    })
    return { close: alike.length, pairs: Math.max(0, places.length - 1) }
  }, [ranked])
  if (pairs === 0) return null
  return <p className={styles.verdict}>{t('compare.ranking.close', { count: close, of: pairs })}</p>
}
