import { useTranslation } from 'react-i18next'
import { describeRefusal } from '../../parts/files/describeFileError'
import { Alert } from '../../ui/Alert'
import type { Reading } from './useCandidates'

/** How many assessments were read, which files were changed after their export, and which could not be read and why. */
export function ReadingOutcome({ reading: { busy, count, changed, refused } }: { reading: Reading }) {
  const { t } = useTranslation()
  return (
    <>
      <div role="status">
        {busy ? t('briefs.catalogue.reading') : null}
        {count > 0 ? t('briefs.catalogue.read', { count }) : null}
      </div>
      {changed.map((file) => (
        <Alert key={file} tone="warning">
          {t('briefs.catalogue.changed', { file })}
        </Alert>
      ))}
      {refused.length > 0 ? (
        <Alert tone="error" title={t('briefs.catalogue.refused')}>
          {refused.map((refusal) => {
            const words = describeRefusal(t, refusal)
            return <p key={words}>{words}</p>
          })}
        </Alert>
      ) : null}
    </>
  )
}
