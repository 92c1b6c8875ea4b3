import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { distributionOf, type Distribution as Spread, standingOf } from '../../../core/compare/distributionOf'
import { type FigureKey, figureKeys, readFigure } from '../../../core/compare/Figures'
import type { Steps } from '../../../core/compare/finishSteps'
import type { CityRow } from '../../../core/compare/view/CityRow'
import { shorten } from '../../../core/compare/view/shorten'
import { formatCoverage, formatScore } from '../../../core/texts/formatScore'
import { Distribution } from '../../../ui/charts/Distribution'
import type { Board } from '../Board'
import { CitySelect } from '../CitySelect'
import styles from '../Compare.module.css'
import { useFigureLabel } from '../useFigureLabel'
import { useSteps } from '../useSteps'

const NAME = 80

/** How every figure is spread over the cities, and where one of them stands in it. */
export function SpreadView({ board }: { board: Board }) {
  const { t } = useTranslation()
  const { compared, picked, group, guidebooks } = board
  const [chosen, choose] = useState(picked[0]?.city.id ?? '')
  const marked = compared.find(({ city }) => city.id === chosen) ?? null
  const { value, busy } = useSteps(
    useCallback(() => findSpreads({ compared, group, guidebooks }), [compared, group, guidebooks]),
  )
  if (!value) return <p role="status">{t('compare.spread.working')}</p>
  return (
    <section className={styles.section} aria-busy={busy || undefined}>
      <h2>{t('compare.spread.title')}</h2>
      <p className={styles.lead}>{t('compare.spread.lead')}</p>
      <div className={styles.fields}>
        <CitySelect
          label={t('compare.spread.mark')}
          none={t('compare.spread.nobody')}
          rows={compared}
          value={chosen}
          onChange={choose}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.scroll} aria-label={t('compare.spread.title')} tabIndex={0}>
        <table className={styles.figures}>
          <SpreadHead />
          <tbody>
            {value.map(({ key, spread }) => (
              <SpreadRow
                key={key}
                figure={key}
                spread={spread}
                own={marked && figureOf(marked, key, guidebooks)}
                city={marked}
              />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

type Given = Pick<Board, 'compared' | 'group' | 'guidebooks'>

/** How each figure is spread that some city has; one figure after the other. */
function* findSpreads({ compared, group, guidebooks }: Given): Steps<{ key: FigureKey; spread: Spread }[]> {
  const found: { key: FigureKey; spread: Spread }[] = []
  for (const key of group ? figureKeys(group.guidebook) : []) {
    const spread = distributionOf(compared.map((row) => figureOf(row, key, guidebooks)))
    if (spread) found.push({ key, spread })
    yield
  }
  return found
}

/** A figure from 0 to 100; null where there is nothing to tell. */
function figureOf({ city, figures }: CityRow, key: FigureKey, guidebooks: Board['guidebooks']): number | null {
  const guidebook = guidebooks.get(city.edition)
  const own = figures && guidebook ? readFigure(guidebook, figures, key) : null
  return own !== null && key === 'coverage' ? own * 100 : own
}

function SpreadHead() {
  const { t } = useTranslation()
  const numbers = ['cities', 'least', 'lower', 'median', 'upper', 'most', 'own', 'standing'] as const
  return (
    <thead>
      <tr>
        <th scope="col">{t('compare.spread.figure')}</th>
        <th scope="col">{t('compare.spread.shape')}</th>
        {numbers.map((name) => (
          <th key={name} scope="col" className={styles.number}>
            {t(`compare.spread.${name}`)}
          </th>
        ))}
      </tr>
    </thead>
  )
}

type SpreadRowProps = { figure: FigureKey; spread: Spread; own: number | null; city: CityRow | null }

function SpreadRow({ figure, spread, own, city }: SpreadRowProps) {
  const { t } = useTranslation()
  const label = useFigureLabel()(figure)
  const [lower, median, upper] = spread.quartiles.map(formatScore)
  const said = { figure: label, least: formatScore(spread.least), most: formatScore(spread.most), median: median ?? '' }
  const summary =
    own === null || !city
      ? t('compare.spread.summary', said)
      : t('compare.spread.summaryOwn', { ...said, city: shorten(city.city.name, NAME), own: formatScore(own) })
  const standing =
    own === null ? '–' : t('compare.spread.standingText', { share: formatCoverage(standingOf(spread.values, own)) })
  const numbers = [said.least, lower, median, upper, said.most, formatScore(own), standing]
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        <Distribution bins={spread.bins.map(({ count }) => count)} marked={own} max={100} summary={summary} />
      </td>
      <td className={styles.number}>{spread.values.length}</td>
      {numbers.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns of one row keep their places
        <td key={index} className={styles.number}>
          {text}
        </td>
      ))}
    </tr>
  )
}
