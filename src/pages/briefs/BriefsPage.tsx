// The two briefs of the open assessment: texts on the left, the document on the right, and both ways to take it home.
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { prefillBriefs } from '../../core/brief/prefillBriefs'
import { formationBrief } from '../../core/document/brief/formationBrief'
import { matchingBrief } from '../../core/document/brief/matchingBrief'
import type { AssessmentRecord } from '../../core/model/record'
import type { Scores } from '../../core/model/scores'
import type { GuidebookTexts } from '../../core/model/texts'
import { Preview } from '../../parts/blocks/Preview'
import { useReportInput } from '../../parts/blocks/useReportInput'
import { useTexts } from '../../store/guidebook'
import { useOpenRecord } from '../../store/openAssessment'
import { useScores } from '../../store/scores'
import { Page } from '../../ui/Page'
import { BriefDownloads } from './BriefDownloads'
import styles from './Briefs.module.css'
import { FormationForm } from './FormationForm'
import { MatchingForm } from './MatchingForm'

const KINDS = ['formation', 'matching'] as const
type Kind = (typeof KINDS)[number]

/** The briefs of the open assessment; the project formation brief where the address names none. */
export function BriefsPage({ kind }: { kind?: string | undefined }) {
  const { t } = useTranslation()
  const record = useOpenRecord()
  const scores = useScores()
  const texts = useTexts()
  if (!record || !scores || !texts) return <Page title={t('briefs.title')}>{t('briefs.loading')}</Page>
  const shown = KINDS.find((known) => known === kind) ?? 'formation'
  return <Brief key={record.assessment.id} record={record} scores={scores} texts={texts} kind={shown} />
}

type BriefProps = { record: AssessmentRecord; scores: Scores; texts: GuidebookTexts; kind: Kind }

function Brief({ record, scores, texts, kind }: BriefProps) {
  const { t } = useTranslation()
  const input = useReportInput(record, scores, texts)
  const prefill = useMemo(() => prefillBriefs(input), [input])
  const blocks = useMemo(() => (kind === 'formation' ? formationBrief(input) : matchingBrief(input)), [input, kind])
  const { assessment } = record
  return (
    <Page title={t('briefs.title')} lead={t('briefs.lead', { city: assessment.city.name })} wide>
      <Kinds id={assessment.id} kind={kind} />
      <p>{t(`briefs.about.${kind}`)}</p>
      <BriefDownloads kind={kind} input={input} blocks={blocks} />
      <div className={styles.columns}>
        <section className={styles.form} aria-label={t('briefs.form')}>
          <p className={styles.muted}>{t('briefs.kept')}</p>
          {kind === 'formation' ? (
            <FormationForm assessment={assessment} prefill={prefill} />
          ) : (
            <MatchingForm assessment={assessment} input={input} prefill={prefill} />
          )}
        </section>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <div className={styles.preview} tabIndex={0}>
          <Preview label={t('briefs.preview')} blocks={blocks} />
        </div>
      </div>
    </Page>
  )
}

function Kinds({ id, kind }: { id: string; kind: Kind }) {
  const { t } = useTranslation()
  return (
    <nav aria-label={t('briefs.kinds.label')} className={styles.kinds}>
      {KINDS.map((own) => (
        <Link
          key={own}
          href={`/a/${id}/briefs/${own}`}
          className={styles.kind}
          aria-current={own === kind ? 'page' : undefined}
        >
          {t(`briefs.kinds.${own}`)}
        </Link>
      ))}
    </nav>
  )
}
