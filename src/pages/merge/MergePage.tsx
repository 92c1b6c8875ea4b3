// Bringing copies of one assessment together: what only one holds is taken, what both hold differently is asked, and all of it can be taken back.
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useEdition } from '../../store/editions'
import { EditionContext } from '../../store/guidebook'
import { useLibrary } from '../../store/library'
import { mergingStore, undoMerge, useMerging } from '../../store/merging'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import { FileInput } from '../../ui/FileInput'
import { Page } from '../../ui/Page'
import { describeFileError } from '../files/describeFileError'
import { Loading } from '../frame/Loading'
import styles from './Merge.module.css'
import { MergeForm } from './MergeForm'
import { type Pair, pairCopies } from './pairCopies'
import { useCopies } from './useCopies'

/** The page: copies in, differences settled, one assessment out. */
export function MergePage() {
  const { t } = useTranslation()
  const { records } = useLibrary()
  const { waiting } = useMerging()
  const { refused, read } = useCopies()
  const pair = pairCopies(waiting, records)
  return (
    <Page title={t('merge.title')} lead={t('merge.lead')}>
      <LastMerge />
      {refused.length > 0 ? (
        <Alert tone="error" title={t('merge.refused')}>
          <ul className={styles.bullets}>
            {refused.map(({ name, error }) => (
              <li key={name}>{describeFileError(t, name, error)}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
      {pair.kind === 'none' ? (
        <FileInput
          label={t('merge.files')}
          hint={t('merge.filesHint')}
          accept=".json,.pdf,application/json,application/pdf"
          onFiles={read}
        />
      ) : (
        <NextPair pair={pair} />
      )}
    </Page>
  )
}

function NextPair({ pair }: { pair: Exclude<Pair, { kind: 'none' }> }) {
  const { t } = useTranslation()
  if (pair.kind === 'ready') return <ReadyPair pair={pair} />
  const leave = () =>
    mergingStore.setState(({ waiting }) => ({ waiting: waiting.filter((copy) => !pair.used.includes(copy)) }))
  return (
    <>
      <Alert tone="error" title={pair.used[0]?.name ?? ''}>
        <p>{t(`merge.${pair.kind}`)}</p>
      </Alert>
      <p>
        <Button onClick={leave}>{t('merge.leave')}</Button>
      </p>
    </>
  )
}

/** The pair within its own edition, whose words name what differs; where this copy lacks it, ids stand for names. */
function ReadyPair({ pair }: { pair: Extract<Pair, { kind: 'ready' }> }) {
  const found = useEdition(pair.mine.assessment.guidebook)
  if (found === 'loading') return <Loading />
  const { mine, theirs } = pair
  return (
    <EditionContext value={found === 'absent' ? null : found}>
      <MergeForm key={`${mine.file}-${theirs.file}`} {...pair} />
    </EditionContext>
  )
}

function LastMerge() {
  const { t } = useTranslation()
  const { last } = useMerging()
  const { records } = useLibrary()
  const record = records.find(({ assessment }) => assessment.id === last?.id)
  const toVote = record?.assessment.putToVote ?? []
  return (
    <div role="status">
      {last && record ? (
        <Alert tone="success" title={t('merge.done', { city: record.assessment.city.name })}>
          {toVote.length > 0 ? <p>{t('merge.toVote', { count: toVote.length })}</p> : null}
          <p className={styles.row}>
            <Link href={`/a/${last.id}/results`}>{t('merge.open')}</Link>
            {toVote.length > 0 ? <Link href={`/a/${last.id}/workshop`}>{t('merge.toWorkshop')}</Link> : null}
            <Button onClick={() => void undoMerge()}>{t('merge.undo')}</Button>
          </p>
        </Alert>
      ) : null}
    </div>
  )
}
