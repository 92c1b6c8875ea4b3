import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Assessment } from '../../core/model/assessment'
import { unscoredAnswers } from '../../core/questionnaire/unscoredAnswers'
import { useCurrentGuidebook, useEditionAtHand } from '../../store/guidebook'
import { Alert } from '../../ui/Alert'

/** Which edition and supplements the figures rest on, where that is not the plain current edition; and what of the file is not scored. */
export function EditionNotices({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation()
  const current = useCurrentGuidebook()
  const edition = useEditionAtHand()
  if (!edition) return null
  const unscored = unscoredAnswers(edition.guidebook, assessment).length
  const older = assessment.guidebook.version !== current.version
  const here = `/a/${assessment.id}/edition`
  return (
    <>
      {older ? (
        <Alert tone="info">
          <p>
            {t('frame.olderEdition', { theirs: assessment.guidebook.version, ours: current.version })}{' '}
            <Link href={here}>{t('frame.compareEditions')}</Link>
          </p>
        </Alert>
      ) : null}
      {edition.supplements.length > 0 ? (
        <Alert tone="info">
          {t('frame.supplements', {
            names: edition.supplements.map(({ title, version }) => `${title} ${version}`).join(', '),
          })}
        </Alert>
      ) : null}
      {edition.missing.map(({ id, version }) => (
        <Alert key={id} tone="warning">
          <p>
            {t('frame.supplementMissing', { name: `${id} ${version}` })}{' '}
            <Link href="/settings">{t('frame.loadSupplement')}</Link>
          </p>
        </Alert>
      ))}
      {unscored > 0 ? (
        <Alert tone="info">
          <p>
            {t('frame.unscored', { count: unscored })} <Link href={here}>{t('frame.showUnscored')}</Link>
          </p>
        </Alert>
      ) : null}
    </>
  )
}
