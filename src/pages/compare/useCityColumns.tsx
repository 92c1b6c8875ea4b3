import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { editionKey } from '../../core/compare/editionKey'
import { readFigure } from '../../core/compare/Figures'
import type { CityRow } from '../../core/compare/view/CityRow'
import { MOST_PICKED } from '../../core/compare/view/deskAddress'
import { shorten } from '../../core/compare/view/shorten'
import type { Fact, RowColumn } from '../../core/compare/view/sortRows'
import type { Outline } from '../../core/model/texts'
import { formatCoverage, formatDelta, formatScore, NO_FIGURE } from '../../core/texts/formatScore'
import { phaseTitle } from '../../core/texts/titles'
import { type Format, useFormat } from '../../i18n/useFormat'
import { useOutline } from '../../store/guidebook'
import type { DataColumn } from '../../ui/table/DataColumn'
import { type Board, togglePicked } from './Board'
import styles from './Compare.module.css'
import { useFigureLabel } from './useFigureLabel'

const NAME = 80
const WIDTHS = {
  country: 124,
  date: 116,
  scope: 132,
  edition: 150,
  declared: 208,
  gate: 112,
  supported: 208,
  flags: 240,
} as const

type CityColumn = DataColumn<CityRow> & { id: RowColumn }
type Means = Pick<Board, 'guidebooks' | 'change'> & {
  picked: readonly string[]
  places: Board['ranking']['places']
  t: TFunction
  format: Format
  outline: Outline
}

/** The columns of the table of cities: the name, then those asked for. */
export function useCityColumns(board: Board, chosen: readonly RowColumn[]): CityColumn[] {
  const { t } = useTranslation()
  const format = useFormat()
  const outline = useOutline()
  const label = useFigureLabel()
  const { guidebooks, change } = board
  const { picked } = board.address
  const { places } = board.ranking
  // Not the board as a whole: it is another one at every step, and every cell would be drawn again.
  return useMemo(() => {
    const means = { guidebooks, change, picked, places, t, format, outline }
    return (['name', ...chosen] as const).map((id) => ({ label: label(id), ...columnOf(id, means) }))
  }, [guidebooks, change, picked, places, chosen, t, format, outline, label])
}

function columnOf(id: RowColumn, means: Means): Omit<CityColumn, 'label'> {
  const { format, t } = means
  switch (id) {
    case 'name':
      return {
        id,
        width: 230,
        cell: (row) => (
          <Name row={row} picked={means.picked} change={means.change} country={format.country(row.city.country)} />
        ),
      }
    case 'country':
    case 'date':
    case 'scope':
    case 'edition':
    case 'declared':
    case 'gate':
    case 'supported':
    case 'flags':
      return { id, width: WIDTHS[id], cell: (row) => factText(id, row, means) }
    case 'population':
      return {
        id,
        width: 116,
        align: 'right',
        cell: ({ city }) => (city.population === null ? NO_FIGURE : format.number(city.population)),
      }
    case 'change':
      return { id, width: 132, align: 'right', cell: (row) => changeText(row, means) }
    case 'rank':
      return {
        id,
        width: 116,
        align: 'right',
        cell: ({ city }) => {
          const place = means.places.get(city.key)
          return place ? t('compare.table.rankText', { rank: place.rank, from: place.p05, to: place.p95 }) : NO_FIGURE
        },
      }
    default:
      return { id, width: 108, align: 'right', cell: (row) => figureText(id, row, means) }
  }
}

function figureText(id: Exclude<RowColumn, Fact>, { city, figures }: CityRow, { guidebooks }: Means): string {
  const guidebook = guidebooks.get(city.edition)
  const value = figures && guidebook ? readFigure(guidebook, figures, id) : null
  return id === 'coverage' ? formatCoverage(value) : formatScore(value)
}

function changeText({ figures, before, beforeDate }: CityRow, { t, format }: Means): string {
  if (before === null || beforeDate === null || !figures) return NO_FIGURE
  const change = formatDelta(before, figures.headline)
  return t('compare.table.since', { change, date: format.day(beforeDate) })
}

type TextFact = 'country' | 'date' | 'scope' | 'edition' | 'declared' | 'gate' | 'supported' | 'flags'

function factText(fact: TextFact, row: CityRow, { guidebooks, t, format, outline }: Means): string {
  const { city, flags, isApart } = row
  const phases = guidebooks.get(city.edition)?.phases ?? []
  switch (fact) {
    case 'country':
      return format.country(city.country)
    case 'date':
      return format.day(city.date)
    case 'scope':
      return t(`document.scopes.${city.scope}`)
    case 'edition':
      return shorten(editionKey(city.guidebook), 60)
    case 'declared':
      return phaseTitle(outline, city.phase)
    case 'gate': {
      const gate = city.figures?.gates[phases.findIndex(({ id }) => id === city.phase)]
      return gate === undefined ? NO_FIGURE : t(`compare.table.gates.${gate}`)
    }
    case 'supported': {
      if (!city.figures) return NO_FIGURE
      const supported = phases[city.figures.supportedPhase ?? -1]
      return supported ? phaseTitle(outline, supported.id) : t('compare.table.noneSupported')
    }
    case 'flags': {
      const supplements = city.guidebook.supplements ?? []
      const words = [
        ...(isApart ? [t('compare.flags.apart')] : []),
        ...flags.map((flag) => t(`compare.flags.${flag}`)),
        ...(supplements.length > 0 ? [t('compare.flags.supplement', { names: supplementNames(supplements) })] : []),
      ]
      return words.length > 0 ? words.join(', ') : NO_FIGURE
    }
  }
}

function supplementNames(supplements: readonly { id: string; version: string }[]): string {
  return supplements.map(({ id, version }) => shorten(`${id} ${version}`, 40)).join(', ')
}

type NameProps = { row: CityRow; picked: readonly string[]; change: Board['change']; country: string }

function Name({ row: { city }, picked, change, country }: NameProps) {
  const { t } = useTranslation()
  const isPicked = picked.includes(city.id)
  const name = shorten(city.name, NAME)
  return (
    <span className={styles.cityCell}>
      <input
        type="checkbox"
        aria-label={t('compare.table.pickCity', { city: name })}
        checked={isPicked}
        disabled={!isPicked && picked.length >= MOST_PICKED}
        onChange={() => togglePicked({ picked, change }, city.id)}
      />
      <span>
        <bdi>{name}</bdi>
        <span className={styles.sub}>{country}</span>
      </span>
    </span>
  )
}
