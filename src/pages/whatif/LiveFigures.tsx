import { lazy, memo, Suspense, useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { gateTone } from '../../core/document/gateBlocks'
import { readGate } from '../../core/findings/readSlice'
import { formatDelta, formatScore } from '../../core/texts/formatScore'
import { dimensionTitle, phaseTitle } from '../../core/texts/titles'
import { Badge } from '../../ui/Badge'
import type { WhatIf } from './useWhatIf'
import styles from './WhatIf.module.css'

const RadarChart = memo(lazy(() => import('../../ui/charts/RadarChart').then((m) => ({ default: m.RadarChart }))))

/** The figures as moved beside today's: headline, gates, dimensions. */
export function LiveFigures(input: WhatIf) {
  const { t } = useTranslation()
  const { today, now } = input
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.figures} aria-labelledby="figures" tabIndex={0}>
      <h2 id="figures">{t('whatif.figures.title')}</h2>
      <dl className={styles.headlines}>
        <Figure
          name="headline"
          title={t('whatif.figures.headline')}
          from={today.claimed.headline}
          to={now.claimed.headline}
        />
        <Figure
          name="evidenced-headline"
          title={t('whatif.figures.evidenced')}
          from={today.evidenced.headline}
          to={now.evidenced.headline}
        />
      </dl>
      <LiveGates {...input} />
      <LiveDimensions {...input} />
    </section>
  )
}

type FigureProps = { name: string; title: string; from: number | null; to: number | null }

function Figure({ name, title, from, to }: FigureProps) {
  const { t } = useTranslation()
  const isSame = formatScore(from) === formatScore(to)
  return (
    <div>
      <dt>{title}</dt>
      <dd className={styles.big} data-what-if={name}>
        {formatScore(to)}
      </dd>
      <dd>
        {isSame
          ? t('whatif.figures.same')
          : `${formatDelta(from, to)} · ${t('whatif.figures.today', { value: formatScore(from) })}`}
      </dd>
    </div>
  )
}

function LiveGates({ guidebook, outline, today, now }: WhatIf) {
  const { t } = useTranslation()
  return (
    <>
      <h3>{t('whatif.figures.gates')}</h3>
      <ul className={styles.gates}>
        {guidebook.phases.map(({ id }) => {
          const { status } = readGate(now.claimed, id)
          const before = readGate(today.claimed, id).status
          return (
            <li key={id}>
              <span>{phaseTitle(outline, id)}</span>
              <span>
                <Badge tone={gateTone(status)}>
                  <span data-what-if={`gate:${id}`}>{t(`whatif.figures.statuses.${status}`)}</span>
                </Badge>{' '}
                {before === status ? null : (
                  <span className={styles.muted}>
                    {t('whatif.figures.was', { status: t(`whatif.figures.statuses.${before}`) })}
                  </span>
                )}
              </span>
            </li>
          )
        })}
      </ul>
    </>
  )
}

function LiveDimensions({ guidebook, outline, today, now }: WhatIf) {
  const { t } = useTranslation()
  const scoreIn = (reading: WhatIf['now']['claimed']) =>
    guidebook.dimensions.map(({ id }) => reading.dimensions[id]?.score ?? null)
  const [before, after] = [scoreIn(today.claimed), scoreIn(now.claimed)]
  return (
    <>
      <table className={styles.table}>
        <caption>{t('whatif.figures.dimensions')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('whatif.figures.dimension')}</th>
            <th scope="col">{t('whatif.figures.seriesToday')}</th>
            <th scope="col">{t('whatif.figures.seriesNow')}</th>
          </tr>
        </thead>
        <tbody>
          {guidebook.dimensions.map(({ id }, index) => (
            <tr key={id}>
              <th scope="row">{dimensionTitle(outline, id)}</th>
              <td>{formatScore(before[index] ?? null)}</td>
              <td data-what-if={`dimension:${id}`}>{formatScore(after[index] ?? null)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <LiveRadar
        axes={guidebook.dimensions.map(({ id }) => dimensionTitle(outline, id)).join('\n')}
        before={before.join()}
        after={after.join()}
      />
    </>
  )
}

type LiveRadarProps = { axes: string; before: string; after: string }

/** Drawn after the figures, and only where they differ, so that a chart never holds a slider up. Takes texts, which compare by value. */
function LiveRadar({ axes, before, after }: LiveRadarProps) {
  const { t } = useTranslation()
  const shown = useDeferredValue(after)
  const valuesOf = (list: string) => list.split(',').map((value) => (value === '' ? null : Number(value)))
  const isNothing = [...valuesOf(before), ...valuesOf(shown)].every((value) => value === null)
  if (isNothing || axes.split('\n').length < 3) return null
  return (
    <div className={styles.radar}>
      <Suspense fallback={<p className={styles.muted}>{t('whatif.figures.drawing')}</p>}>
        <RadarChart
          axes={axes.split('\n')}
          series={[
            { label: t('whatif.figures.seriesToday'), role: 'earlier', values: valuesOf(before) },
            { label: t('whatif.figures.seriesNow'), role: 'claimed', values: valuesOf(shown) },
          ]}
          max={100}
          summary={t('whatif.figures.radar')}
        />
      </Suspense>
    </div>
  )
}
