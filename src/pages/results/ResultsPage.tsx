// The results, read from top to bottom like an argument: where we stand, why, what blocks, what next.
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { readSlice } from '../../core/findings/readSlice'
import { useWords } from '../../i18n/useWords'
import { useGuidebook, useOutline, useTexts } from '../../store/guidebook'
import { useOpenRecord } from '../../store/openAssessment'
import { useScores } from '../../store/scores'
import { Alert } from '../../ui/Alert'
import { Page } from '../../ui/Page'
import { Findings } from './Findings'
import { Firmness } from './Firmness'
import { Gates } from './Gates'
import { NextSteps } from './NextSteps'
import { Reasons } from './Reasons'
import type { ResultsInput, ScoreQuestion } from './ResultsInput'
import { ScoreDialog } from './ScoreDialog'
import { Standing } from './Standing'
import { WayThrough } from './WayThrough'

/** The results of the open assessment. */
export function ResultsPage() {
  const { t } = useTranslation()
  const guidebook = useGuidebook()
  const outline = useOutline()
  const texts = useTexts()
  const record = useOpenRecord()
  const scores = useScores()
  const words = useWords()
  const [question, ask] = useState<ScoreQuestion | null>(null)
  if (!record || !scores || !texts) return <Page title={t('results.title')}>{t('results.loading')}</Page>
  const { assessment } = record
  const input: ResultsInput = { guidebook, outline, texts, assessment, scores, words, ask }
  const empty = guidebook.phases.every(
    ({ id }) => readSlice(scores.claimed, { kind: 'phase', phase: id }).answered === 0,
  )
  return (
    <Page title={t('results.title')} lead={t('results.lead', { city: assessment.city.name })}>
      {empty ? <NothingAnswered id={assessment.id} phase={guidebook.phases[0]?.id ?? assessment.phase} /> : null}
      <Standing {...input} />
      <Reasons {...input} charts={!empty} />
      <Gates {...input} />
      {empty ? null : (
        <>
          <WayThrough {...input} />
          <NextSteps {...input} />
          <Firmness {...input} />
          <Findings {...input} />
        </>
      )}
      {question ? <ScoreDialog input={input} question={question} onClose={() => ask(null)} /> : null}
    </Page>
  )
}

function NothingAnswered({ id, phase }: { id: string; phase: string }) {
  const { t } = useTranslation()
  return (
    <Alert tone="info" title={t('results.empty.title')}>
      <p>{t('results.empty.text')}</p>
      <p>
        <Link href={`/a/${id}/assess/${phase}`}>{t('results.empty.start')}</Link>
      </p>
    </Alert>
  )
}
