import { useTranslation } from 'react-i18next'
import { EVIDENCE } from '../../core/model/evidence'
import { useGuidebook, useOutline } from '../../store/guidebook'
import { Page } from '../../ui/Page'
import { Gates } from './Gates'
import { Matrix } from './Matrix'
import styles from './Method.module.css'
import { MethodTable } from './MethodTable'

const percent = (share: number) => Math.round(share * 100)

/** The formulas, thresholds and weights of the loaded guidebook, generated from its data. */
export function MethodPage() {
  const { t } = useTranslation()
  const { version } = useGuidebook()
  return (
    <Page title={t('method.title')} lead={t('method.lead', { version })}>
      <Levels />
      <Headline />
      <EvidenceCaps />
      <Gates />
      <Matrix />
      <section className={styles.section}>
        <h2>{t('method.sources.title')}</h2>
        <ul className={styles.bullets}>
          <li>{t('method.sources.oecd')}</li>
          <li>{t('method.sources.hdi')}</li>
          <li>{t('method.sources.iso')}</li>
        </ul>
      </section>
    </Page>
  )
}

function Levels() {
  const { t } = useTranslation()
  const { max } = useGuidebook().scale
  return (
    <section className={styles.section}>
      <h2>{t('method.levels.title')}</h2>
      <p>{t('method.levels.body', { max, points: Math.round((100 / max) * 10) / 10 })}</p>
      <p className={styles.formula}>{t('method.levels.formula', { max })}</p>
      <p>{t('method.levels.coverage')}</p>
      <p>{t('method.levels.inScope')}</p>
    </section>
  )
}

function Headline() {
  const { t } = useTranslation()
  const { scoring, dimensions, indicators } = useGuidebook()
  const outline = useOutline()
  const kind = scoring.aggregation
  return (
    <section className={styles.section}>
      <h2>{t('method.headline.title')}</h2>
      <p>{t(`method.headline.${kind}`)}</p>
      <p className={styles.formula}>{t(`method.headline.${kind}Formula`)}</p>
      {kind === 'geometric' ? <p>{t('method.headline.why')}</p> : null}
      <p>{t('method.headline.provisional', { percent: percent(scoring.provisionalBelow) })}</p>
      <MethodTable
        head={[t('method.headline.dimension'), t('method.headline.weight'), t('method.headline.count')]}
        rows={dimensions.map(({ id }) => [
          outline.dimensions[id]?.title ?? id,
          `${percent(scoring.dimensionWeights[id] ?? 0)}%`,
          String(indicators.filter((indicator) => indicator.dimensions[id] !== undefined).length),
        ])}
      />
    </section>
  )
}

function EvidenceCaps() {
  const { t } = useTranslation()
  const { scoring } = useGuidebook()
  const outline = useOutline()
  return (
    <section className={styles.section}>
      <h2>{t('method.evidence.title')}</h2>
      <p>{t('method.evidence.body')}</p>
      <MethodTable
        head={[t('method.evidence.kind'), t('method.evidence.cap')]}
        rows={EVIDENCE.map((kind) => [outline.evidence[kind].title, String(scoring.evidenceCaps[kind])])}
      />
    </section>
  )
}
