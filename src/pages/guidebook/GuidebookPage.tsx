import { useTranslation } from 'react-i18next'
import { useGuidebook, useOutline } from '../../store/guidebook'
import { Alert } from '../../ui/Alert'
import { Page } from '../../ui/Page'
import { BasisList } from './BasisList'
import { EditionChoice } from './EditionChoice'
import { FrameworkTables } from './FrameworkTables'
import { GlossaryList } from './GlossaryList'
import styles from './Guidebook.module.css'
import { IndicatorBrowser } from './IndicatorBrowser'
import { PhaseList } from './PhaseList'
import { ScaleTables } from './ScaleTables'
import { SourceTable } from './SourceTable'
import { StatusBadge } from './StatusBadge'

type GuidebookPageProps = { part?: string | undefined; entry?: string | undefined }

/** The whole guidebook to read, in the edition chosen: phases, bases, dimensions, scale, indicators, glossary, sources, and how sure each is. */
export function GuidebookPage({ part, entry }: GuidebookPageProps) {
  return (
    <EditionChoice>
      <Guidebook part={part} entry={entry} />
    </EditionChoice>
  )
}

function Guidebook({ part, entry }: GuidebookPageProps) {
  const { t } = useTranslation()
  const guidebook = useGuidebook()
  const outline = useOutline()
  return (
    <Page title={outline.title} lead={outline.about}>
      <p className={styles.muted}>
        {t('guidebook.edition', { version: guidebook.version, count: guidebook.indicators.length })}
      </p>
      <Alert tone="info" title={t('guidebook.status')}>
        <p>{outline.contentStatus}</p>
        <dl className={styles.statuses}>
          {(['confirmed', 'inferred', 'own'] as const).map((status) => (
            <div key={status}>
              <dt>
                <StatusBadge status={status} />
              </dt>
              <dd>{outline.statuses[status].meaning}</dd>
            </div>
          ))}
        </dl>
      </Alert>
      <PhaseList />
      <BasisList />
      <section className={styles.section}>
        <h2>{t('guidebook.dimensions')}</h2>
        <div className={styles.grid}>
          {guidebook.dimensions.map(({ id, status }) => (
            <article key={id} className={styles.card}>
              <h3>{outline.dimensions[id]?.title}</h3>
              <p>{outline.dimensions[id]?.asks}</p>
              <p className={styles.muted}>
                <StatusBadge status={status} /> {outline.dimensions[id]?.origin}
              </p>
            </article>
          ))}
        </div>
      </section>
      <ScaleTables />
      <IndicatorBrowser key={part === 'indicator' ? entry : ''} open={part === 'indicator' ? entry : undefined} />
      <GlossaryList term={part === 'glossary' ? entry : undefined} />
      <FrameworkTables />
      <SourceTable />
    </Page>
  )
}
