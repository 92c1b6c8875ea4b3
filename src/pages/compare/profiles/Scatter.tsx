import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type FigureKey, figureKeys, readFigure } from '../../../core/compare/Figures'
import type { CityRow } from '../../../core/compare/view/CityRow'
import { correlationOf } from '../../../core/compare/view/correlationOf'
import { shorten } from '../../../core/compare/view/shorten'
import { formatScore } from '../../../core/texts/formatScore'
import { ScatterChart } from '../../../ui/charts/ScatterChart'
import { Field } from '../../../ui/Field'
import type { DataColumn } from '../../../ui/table/DataColumn'
import { DataTable } from '../../../ui/table/DataTable'
import type { Board } from '../Board'
import styles from '../Compare.module.css'
import { useFigureLabel } from '../useFigureLabel'
import { useSorted } from '../useSorted'

const NAME = 60
type Point = { row: CityRow; x: number; y: number }

/** Any two figures of the cities against each other, the picked ones named. */
export function Scatter({ board }: { board: Board }) {
  const { t } = useTranslation()
  const label = useFigureLabel()
  const { address, change, group } = board
  const { x, y } = address
  const keys = useMemo(() => (group ? figureKeys(group.guidebook) : []), [group])
  const points = usePoints(board, x, y)
  const correlation = useMemo(() => correlationOf(points), [points])
  const named = points.filter(({ row }) => board.picked.includes(row))
  const select = (axis: 'x' | 'y') => (
    <Field label={t(`compare.profiles.${axis}`)}>
      {(ids) => (
        <select
          {...ids}
          value={address[axis]}
          onChange={({ target }) => {
            const key = keys.find((own) => own === target.value)
            if (key) change({ [axis]: key })
          }}
        >
          {keys.map((key) => (
            <option key={key} value={key}>
              {label(key)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
  return (
    <section className={styles.section}>
      <h2>{t('compare.profiles.scatter')}</h2>
      <div className={styles.fields}>
        {select('x')}
        {select('y')}
      </div>
      <div className={styles.pair}>
        <ScatterChart
          xLabel={label(x)}
          yLabel={label(y)}
          points={points}
          named={named.map(({ row: { city }, ...at }) => ({ key: city.key, label: shorten(city.name, NAME), ...at }))}
          max={100}
          summary={t('compare.profiles.scatterSummary', { x: label(x), y: label(y), count: points.length })}
        />
        <PointTable points={points} x={label(x)} y={label(y)} />
      </div>
      {correlation === null ? null : (
        <p className={styles.muted}>{t('compare.profiles.correlation', { value: correlation.toFixed(2) })}</p>
      )}
    </section>
  )
}

function usePoints({ compared, guidebooks }: Board, x: FigureKey, y: FigureKey): Point[] {
  return useMemo(() => {
    const value = ({ city, figures }: CityRow, key: FigureKey) => {
      const guidebook = guidebooks.get(city.edition)
      const own = figures && guidebook ? readFigure(guidebook, figures, key) : null
      return own !== null && key === 'coverage' ? own * 100 : own
    }
    return compared.flatMap((row) => {
      const [across, upwards] = [value(row, x), value(row, y)]
      return across === null || upwards === null ? [] : [{ row, x: across, y: upwards }]
    })
  }, [compared, guidebooks, x, y])
}

function PointTable({ points, x, y }: { points: readonly Point[]; x: string; y: string }) {
  const { t } = useTranslation()
  const columns = useMemo(
    (): DataColumn<Point>[] => [
      {
        id: 'name',
        label: t('compare.table.city'),
        width: 180,
        cell: ({ row }) => <bdi>{shorten(row.city.name, NAME)}</bdi>,
      },
      { id: 'x', label: x, width: 110, align: 'right', cell: (point) => formatScore(point.x) },
      { id: 'y', label: y, width: 110, align: 'right', cell: (point) => formatScore(point.y) },
    ],
    [t, x, y],
  )
  const { sorted, sort, setSort, busy } = useSorted(points, pointValue, { column: 'name', descending: false })
  return (
    <DataTable
      name={t('compare.profiles.scatter')}
      rows={sorted}
      keyOf={({ row }) => row.city.key}
      columns={columns}
      sort={sort}
      onSort={setSort}
      busy={busy}
    />
  )
}

function pointValue(point: Point, column: string): number | null {
  return column === 'x' || column === 'y' ? point[column] : point.row.place
}
