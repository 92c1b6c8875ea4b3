// Bringing copies of one assessment together: what only one holds is taken, what both hold differently is asked, and all of it can be taken back.
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { isSameValue } from '../../core/model/isSameValue'
import { editionLabel } from '../../core/texts/editionLabel'
import { describeRefusal } from '../../parts/files/describeFileError'
import { OWN_FILES_AND_REPORTS } from '../../parts/files/fileTypes'
import { Loading } from '../../parts/frame/Loading'
import { AllKeptMerges } from '../../parts/merges/KeptMerges'
import styles from '../../parts/merges/Merge.module.css'
import { useEdition } from '../../store/editions'
import { EditionContext } from '../../store/guidebook'
import { useLibrary } from '../../store/library'
import { useMerging } from '../../store/merging'
import { leaveLine, useWaitingCopies } from '../../store/waitingCopies'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import { FileInput } from '../../ui/FileInput'
import { Page } from '../../ui/Page'
import { MergeForm } from './MergeForm'
import { type Pair, pairCopies } from './pairCopies'
import { useCopies } from './useCopies'
import { useInEdition } from './useInEdition'

/** The page: copies in, differences settled, one assessment out. */
export function MergePage() {
  const { t } = useTranslation()
  const { records } = useLibrary()
  const { waiting } = useWaitingCopies()
  const { refused, read } = useCopies()
  const pair = useMemo(() => pairCopies(waiting, records), [waiting, records])
  return (
    <Page title={t('merge.title')} lead={t('merge.lead')}>
      <LastMerge />
      {refused.length > 0 ? (
        <Alert tone="error" title={t('merge.refused')}>
          <ul className={styles.bullets}>
            {refused.map((refusal) => {
              const words = describeRefusal(t, refusal)
              return <li key={words}>{words}</li>
            })}
          </ul>
        </Alert>
      ) : null}
      {pair.kind === 'none' ? (
        <FileInput label={t('merge.files')} hint={t('merge.filesHint')} accept={OWN_FILES_AND_REPORTS} onFiles={read} />
      ) : (
        <NextPair pair={pair} />
      )}
      <AllKeptMerges />
    </Page>
  )
}

function NextPair({ pair }: { pair: Exclude<Pair, { kind: 'none' }> }) {
  const { t } = useTranslation()
  if (pair.kind === 'ready') return <ReadyPair key={pair.used.map(({ name }) => name).join()} pair={pair} />
  return (
    <>
      <Alert tone="error" title={pair.used[0]?.name ?? ''}>
        {pair.kind === 'otherEdition' ? <OtherEdition {...pair} /> : <p>{t(`merge.${pair.kind}`)}</p>}
      </Alert>
      <p>
        <Button onClick={() => leaveLine(pair.used, null)}>{t('merge.leave')}</Button>
      </p>
    </>
  )
}

/** Why two copies cannot be merged as they are, and what to do about it. */
function OtherEdition({ mine, theirs }: Pick<Extract<Pair, { kind: 'otherEdition' }>, 'mine' | 'theirs'>) {
  const { t } = useTranslation()
  const names = { mine: editionLabel(mine.assessment.guidebook), theirs: editionLabel(theirs.assessment.guidebook) }
  return (
    <>
      <p>{t('merge.otherEdition', names)}</p>
      <p>{t('merge.otherEditionHow')}</p>
      {mine.file === null ? (
        <p>
          <Link href={`/a/${mine.assessment.id}/edition`}>{t('merge.toEdition')}</Link>
        </p>
      ) : null}
    </>
  )
}

type ReadyPairProps = { pair: Extract<Pair, { kind: 'ready' }> }

/** The pair within the edition in which it is merged, whose words name what differs; where this app lacks it, ids stand for names. */
function ReadyPair({ pair: { mine, theirs, joint, used } }: ReadyPairProps) {
  const { t } = useTranslation()
  const found = useEdition(joint)
  const ours = useInEdition(mine.assessment, joint)
  const others = useInEdition(theirs.assessment, joint)
  if (found === 'loading' || ours === null || others === null) return <Loading />
  const moved = [mine, theirs].filter(({ assessment }) => !isSameValue(assessment.guidebook, joint))
  return (
    <EditionContext value={found === 'absent' ? null : found}>
      {moved.length > 0 ? (
        <Alert tone="info" title={t('merge.moved', { edition: editionLabel(joint) })}>
          <ul className={styles.bullets}>
            {moved.map(({ file, assessment }) => (
              <li key={file}>
                {t('merge.movedFrom', { copy: file ?? t('merge.here'), edition: editionLabel(assessment.guidebook) })}
              </li>
            ))}
          </ul>
          <p>{t('merge.movedWhy')}</p>
        </Alert>
      ) : null}
      <MergeForm mine={{ ...mine, assessment: ours }} theirs={{ ...theirs, assessment: others }} used={used} />
    </EditionContext>
  )
}

function LastMerge() {
  const { t } = useTranslation()
  const { done } = useWaitingCopies()
  const { fleeting } = useMerging()
  const { records } = useLibrary()
  const record = records.find(({ assessment }) => assessment.id === done)
  const toVote = record?.assessment.putToVote ?? []
  return (
    <div role="status">
      {record ? (
        <Alert tone="success" title={t('merge.done', { city: record.assessment.city.name })}>
          {toVote.length > 0 ? <p>{t('merge.toVote', { count: toVote.length })}</p> : null}
          {fleeting === null ? null : <p>{t('merge.fleeting', { detail: fleeting })}</p>}
          <p className={styles.row}>
            <Link href={`/a/${done}/results`}>{t('merge.open')}</Link>
            {toVote.length > 0 ? <Link href={`/a/${done}/workshop`}>{t('merge.toWorkshop')}</Link> : null}
          </p>
        </Alert>
      ) : null}
    </div>
  )
}
