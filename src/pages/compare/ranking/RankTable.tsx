import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { shorten } from '../../../core/compare/view/shorten'
import { formatScore, NO_FIGURE } from '../../../core/texts/formatScore'
import { useFormat } from '../../../i18n/useFormat'
import type { DataColumn } from '../../../ui/table/DataColumn'
import { DataTable } from '../../../ui/table/DataTable'
import styles from '../Compare.module.css'
import { useSorted } from '../useSorted'
import type { RankedRow } from './RankedRow'

const NAME = 80

/** Every rank with its range. In order of names until another is chosen. */
export function RankTable({ ranked, busy }: { ranked: readonly RankedRow[]; busy: boolean }) {
  const { t } = useTranslation()
  const format = useFormat()
  const columns = useMemo((): DataColumn<RankedRow>[] => {
    const right = { width: 130, align: 'right' } as const
    return [
      {
        id: 'name',
        label: t('compare.ranking.city'),
        width: 220,
        cell: ({ row: { city } }) => (
          <>
            <bdi>{shorten(city.name, NAME)}</bdi>
            <span className={styles.sub}>{format.country(city.country)}</span>
          </>
        ),
      },
      { id: 'rank', label: t('compare.ranking.rank'), ...right, cell: ({ rank }) => rank },
      { id: 'score', label: t('compare.ranking.score'), ...right, cell: ({ score }) => formatScore(score) },
      { id: 'equal', label: t('compare.ranking.equalRank'), ...right, cell: ({ place }) => place?.rank ?? NO_FIGURE },
      {
        id: 'range',
        label: t('compare.ranking.range'),
        ...right,
        cell: ({ place }) => (place ? t('compare.ranking.rangeText', { from: place.p05, to: place.p95 }) : NO_FIGURE),
      },
      { id: 'middle', label: t('compare.ranking.middle'), ...right, cell: ({ middle }) => middle ?? NO_FIGURE },
    ]
  }, [t, format])
  const own = useSorted(ranked, orderOf, { column: 'name', descending: false })
  return (
    <section className={styles.section}>
      <h2>{t('compare.ranking.table')}</h2>
      <DataTable
        name={t('compare.ranking.table')}
        rows={own.sorted}
        keyOf={({ row }) => row.city.key}
        columns={columns}
        sort={own.sort}
        onSort={own.setSort}
        busy={busy || own.busy}
      />
    </section>
  )
}

function orderOf({ row, rank, score, place, middle }: RankedRow, column: string): number | null {
  switch (column) {
    case 'rank':
      return rank
    case 'score':
      return score
    case 'equal':
      return place?.rank ?? null
    case 'range':
      return place ? place.p95 - place.p05 : null
    case 'middle':
      return middle
    default:
      return row.place
  }
}
