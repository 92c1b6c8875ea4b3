// The edition an assessment rests on: what it is, what another one would change, and the choice between them.
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Assessment } from '../../core/model/assessment'
import type { Edition } from '../../core/model/supplement'
import { editionLabel } from '../../core/texts/editionLabel'
import { useEdition } from '../../store/editions'
import { useCurrentGuidebook, useEditionAtHand } from '../../store/guidebook'
import { moveToEdition, useOpenRecord } from '../../store/openAssessment'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { AnswerChanges } from './AnswerChanges'
import styles from './Edition.module.css'
import { FigureTable } from './FigureTable'
import { UnscoredAnswers } from './UnscoredAnswers'
import { useUpgrade } from './useUpgrade'

/** The edition of the open assessment. */
export function EditionPage() {
  const { t } = useTranslation()
  const record = useOpenRecord()
  const edition = useEditionAtHand()
  const current = useCurrentGuidebook()
  if (!record || !edition) return null
  const { assessment } = record
  const older = assessment.guidebook.version !== current.version
  return (
    <Page
      title={t('edition.title')}
      lead={t('edition.lead', {
        edition: editionLabel(assessment.guidebook),
        count: edition.guidebook.indicators.length,
      })}
    >
      {older ? <Choice assessment={assessment} edition={edition} /> : <p>{t('edition.newest')}</p>}
      <UnscoredAnswers assessment={assessment} edition={edition} />
    </Page>
  )
}

/** Both editions side by side on this assessment's answers; nothing changes before the button is pressed. */
function Choice({ assessment, edition }: { assessment: Assessment; edition: Edition }) {
  const { t } = useTranslation()
  const [, navigate] = useLocation()
  const { id, version } = useCurrentGuidebook()
  const next = useEdition({ ...assessment.guidebook, id, version })
  const comparison = useUpgrade(assessment, edition, next)
  if (!comparison || typeof next === 'string') return <p>{t('edition.loading')}</p>
  const names = { theirs: assessment.guidebook.version, ours: version }
  const results = `/a/${assessment.id}/results`
  const move = () => {
    moveToEdition(comparison.upgrade.assessment)
    navigate(results)
  }
  return (
    <section className={styles.section} aria-labelledby="edition-choice">
      <h2 id="edition-choice">{t('edition.choice', names)}</h2>
      <AnswerChanges upgrade={comparison.upgrade} before={edition.texts} after={next.texts} />
      <FigureTable figures={comparison.figures} names={names} outline={next.texts.outline} />
      <p className={styles.row}>
        <Button kind="primary" onClick={move}>
          {t('edition.move', names)}
        </Button>
        <Button onClick={() => navigate(results)}>{t('edition.stay', names)}</Button>
      </p>
      <p className={styles.muted}>{t('edition.undoHint')}</p>
    </section>
  )
}
