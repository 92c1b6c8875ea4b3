import { useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { FIRST_ADDRESS } from '../../core/compare/view/deskAddress'
import { sortRows } from '../../core/compare/view/sortRows'
import { DataTable } from '../../ui/table/DataTable'
import type { Board } from './Board'
import { usualColumns } from './ColumnChooser'
import styles from './Compare.module.css'
import { useCityColumns } from './useCityColumns'

/** The table of the cities: one row a city, in the order and with the columns that the address says. */
export function CityTable({ board }: { board: Board }) {
  const { t } = useTranslation()
  const { rows, address, change, guidebooks, ranking, group, busy } = board
  const usual = useMemo(() => usualColumns(group), [group])
  const chosen = address.columns ?? usual
  const columns = useCityColumns(board, chosen)
  const sort = useDeferredValue(address.sort)
  const sorted = useMemo(
    () => sortRows(rows, sort, { guidebooks, ranks: ranking.places }),
    [rows, sort, guidebooks, ranking.places],
  )
  return (
    <div className={styles.stack}>
      <DataTable
        name={t('compare.table.name')}
        rows={sorted}
        keyOf={({ city }) => city.key}
        columns={columns}
        sort={address.sort}
        onSort={({ column, descending }) => {
          const known = columns.find(({ id }) => id === column)
          change({ sort: known ? { column: known.id, descending } : FIRST_ADDRESS.sort })
        }}
        busy={busy || sort !== address.sort}
      />
      <p className={styles.muted}>{busy ? t('compare.table.working') : t('compare.table.note')}</p>
    </div>
  )
}
