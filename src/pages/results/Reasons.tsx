import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { radarBlock } from '../../core/document/radarBlock'
import { readSlice } from '../../core/findings/readSlice'
import { formatScore } from '../../core/texts/formatScore'
import { basisTitle, dimensionTitle } from '../../core/texts/titles'
import { PhaseHeatmap } from './PhaseHeatmap'
import styles from './Results.module.css'
import type { ResultsInput } from './ResultsInput'
import { ScoreTable } from './ScoreTable'

const RadarChart = lazy(() => import('../../ui/charts/RadarChart').then((m) => ({ default: m.RadarChart })))
const BarChart = lazy(() => import('../../ui/charts/BarChart').then((m) => ({ default: m.BarChart })))

/** Why we stand there: the dimensions, the principles and guidelines, and each phase by dimension. `charts`: whether there is anything to draw. */
export function Reasons({ charts, ...input }: ResultsInput & { charts: boolean }) {
  const { t } = useTranslation()
  return (
    <section className={styles.section} aria-labelledby="reasons">
      <h2 id="reasons">{t('results.reasons.title')}</h2>
      <Dimensions {...input} charts={charts} />
      <Bases {...input} charts={charts} />
      <h3>{t('results.reasons.phases')}</h3>
      <PhaseHeatmap {...input} />
    </section>
  )
}

function Dimensions({ charts, ...input }: ResultsInput & { charts: boolean }) {
  const { t } = useTranslation()
  const { guidebook, outline, scores, ask } = input
  const block = radarBlock(input)
  const { binding } = scores.claimed
  const rows = guidebook.dimensions.map(({ id }) => ({
    figure: `dimension:${id}`,
    title: dimensionTitle(outline, id),
    detail: id === binding ? t('results.reasons.weakest') : undefined,
    slice: { kind: 'dimension', dimension: id } as const,
  }))
  return (
    <>
      <h3>{t('results.reasons.dimensions')}</h3>
      {binding ? <p>{t('results.reasons.binding', { dimension: dimensionTitle(outline, binding) })}</p> : null}
      <div className={styles.pair}>
        <ScoreTable scores={scores} ask={ask} caption={t('results.reasons.dimensionsCaption')} rows={rows} />
        {charts && block.kind === 'radar' ? (
          <Suspense fallback={<p className={styles.muted}>{t('results.reasons.drawing')}</p>}>
            <RadarChart axes={block.axes} series={block.series} max={block.max} summary={block.summary} />
          </Suspense>
        ) : null}
        {charts && block.kind === 'paragraph' ? <p className={styles.muted}>{block.text}</p> : null}
      </div>
    </>
  )
}

function Bases({ charts, guidebook, outline, scores, ask }: ResultsInput & { charts: boolean }) {
  const { t } = useTranslation()
  const rows = guidebook.bases.map(({ id, kind }) => ({
    figure: `basis:${id}`,
    title: basisTitle(outline, id),
    detail: t(`results.reasons.${kind}`),
    slice: { kind: 'basis', basis: id } as const,
  }))
  const bars = rows.map(({ title, slice }) => {
    const { score } = readSlice(scores.claimed, slice)
    return { label: title, value: score, second: readSlice(scores.evidenced, slice).score, text: formatScore(score) }
  })
  return (
    <>
      <h3>{t('results.reasons.bases')}</h3>
      <div className={styles.pair}>
        <ScoreTable scores={scores} ask={ask} caption={t('results.reasons.basesCaption')} rows={rows} />
        {charts ? (
          <Suspense fallback={<p className={styles.muted}>{t('results.reasons.drawing')}</p>}>
            <BarChart
              bars={bars}
              max={100}
              legend={[t('results.columns.claimed'), t('results.columns.evidenced')]}
              summary={t('results.reasons.basesSummary')}
            />
          </Suspense>
        ) : null}
      </div>
    </>
  )
}
