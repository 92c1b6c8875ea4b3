import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type FigureKey, readFigure } from '../../../core/compare/Figures'
import type { CityRow } from '../../../core/compare/view/CityRow'
import { shorten } from '../../../core/compare/view/shorten'
import { sortRows } from '../../../core/compare/view/sortRows'
import type { Guidebook } from '../../../core/model/guidebook'
import { formatScore } from '../../../core/texts/formatScore'
import { phaseTitle } from '../../../core/texts/titles'
import { useOutline } from '../../../store/guidebook'
import type { DataColumn, DataSort } from '../../../ui/table/DataColumn'
import { DataTable } from '../../../ui/table/DataTable'
import type { Board } from '../Board'
import styles from '../Compare.module.css'
import { useFigureLabel } from '../useFigureLabel'

type FigureColumn = { key: FigureKey; label: string; group?: string }

const NAME = 80

/** Cities by phase and dimension, and by basis: the figure in every cell, the shade behind it repeats it. */
export function HeatmapView({ board }: { board: Board }) {
  const { t } = useTranslation()
  const guidebook = board.group?.guidebook
  const phases = usePhaseColumns(guidebook)
  const bases = useBasisColumns(guidebook)
  return (
    <div className={styles.view}>
      <HeatTable
        board={board}
        name={t('compare.heatmaps.phases')}
        lead={t('compare.heatmaps.phasesLead')}
        figures={phases}
      />
      <HeatTable
        board={board}
        name={t('compare.heatmaps.bases')}
        lead={t('compare.heatmaps.basesLead')}
        figures={bases}
      />
    </div>
  )
}

function usePhaseColumns(guidebook: Guidebook | undefined): FigureColumn[] {
  const { t } = useTranslation()
  const outline = useOutline()
  const label = useFigureLabel()
  return useMemo(
    () =>
      (guidebook?.phases ?? []).flatMap(({ id }): FigureColumn[] => {
        const group = phaseTitle(outline, id)
        const dimensions = (guidebook?.dimensions ?? []).map((dimension) => ({
          key: `phase:${id}:dimension:${dimension.id}` as const,
          label: label(`dimension:${dimension.id}`),
          group,
        }))
        return [...dimensions, { key: `phase:${id}`, label: t('compare.heatmaps.whole'), group }]
      }),
    [guidebook, outline, label, t],
  )
}

function useBasisColumns(guidebook: Guidebook | undefined): FigureColumn[] {
  const label = useFigureLabel()
  return useMemo(
    () =>
      (guidebook?.bases ?? []).map(({ id }) => {
        const key = `basis:${id}` as const
        return { key, label: label(key) }
      }),
    [guidebook, label],
  )
}

type HeatTableProps = { board: Board; name: string; lead: string; figures: readonly FigureColumn[] }

function HeatTable({ board, name, lead, figures }: HeatTableProps) {
  const { t } = useTranslation()
  const { guidebooks, ranking, compared, busy } = board
  const [sort, setSort] = useState<DataSort>({ column: 'name', descending: false })
  const columns = useMemo((): DataColumn<CityRow>[] => {
    const value = ({ city, figures: own }: CityRow, key: FigureKey) => {
      const guidebook = guidebooks.get(city.edition)
      return own && guidebook ? readFigure(guidebook, own, key) : null
    }
    return [
      {
        id: 'name',
        label: t('compare.table.city'),
        width: 200,
        cell: ({ city }) => <bdi>{shorten(city.name, NAME)}</bdi>,
      },
      ...figures.map(
        ({ key, label, group }): DataColumn<CityRow> => ({
          ...{ id: key, label, width: 108, align: 'right' },
          ...(group === undefined ? {} : { group }),
          cell: (row) => formatScore(value(row, key)),
          shade: (row) => value(row, key),
        }),
      ),
    ]
  }, [figures, guidebooks, t])
  const order = useDeferredValue(sort)
  const sorted = useMemo(() => {
    const column = figures.find(({ key }) => key === order.column)?.key ?? 'name'
    return sortRows(compared, { column, descending: order.descending }, { guidebooks, ranks: ranking.places })
  }, [compared, figures, order, guidebooks, ranking.places])
  return (
    <section className={styles.section}>
      <h2>{name}</h2>
      <p className={styles.lead}>{lead}</p>
      <DataTable
        name={name}
        rows={sorted}
        keyOf={({ city }) => city.key}
        columns={columns}
        sort={sort}
        onSort={setSort}
        busy={busy || order !== sort}
      />
    </section>
  )
}
