import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changedSince } from '../../core/merge/changedSince'
import type { Assessment } from '../../core/model/assessment'
import type { KeptMerge } from '../../core/model/keptMerge'
import { MOST_MERGES } from '../../core/model/withMerge'
import { useFormat } from '../../i18n/useFormat'
import { useLibrary } from '../../store/library'
import { canRedoMerge, discardMerge, redoMerge, undoMerge, useMerging } from '../../store/merging'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import styles from './Merge.module.css'
import { useCopyWords } from './useCopyWords'

/** Changes named one by one before an undo; beyond them only how many there are. */
const MOST_NAMED = 8

/** The merges of every assessment on this device that can be taken back. */
export function AllKeptMerges() {
  const { records } = useLibrary()
  return (
    <>
      <Undone />
      {records.map(({ assessment }) => (
        <MergeList key={assessment.id} assessment={assessment} title={assessment.city.name} />
      ))}
    </>
  )
}

/** The merges of one assessment that can be taken back. */
export function KeptMerges({ assessment }: { assessment: Assessment }) {
  return (
    <>
      <Undone id={assessment.id} />
      <MergeList assessment={assessment} />
    </>
  )
}

/** Says that a merge was taken back, and brings it back, as long as nothing was changed since. */
function Undone({ id }: { id?: Assessment['id'] }) {
  const { t } = useTranslation()
  const merging = useMerging()
  const mergeName = useMergeName()
  // Read again whenever an assessment changes.
  useLibrary()
  const { undone } = merging
  const isShown = undone !== null && (id === undefined || undone.record.assessment.id === id) && canRedoMerge(merging)
  return (
    <div role="status">
      {isShown ? (
        <Alert tone="success" title={t('merge.kept.undone', { merge: mergeName(undone.merge) })}>
          <p>
            <Button onClick={() => void redoMerge()}>{t('merge.kept.redo')}</Button>
          </p>
        </Alert>
      ) : null}
    </div>
  )
}

function MergeList({ assessment, title }: { assessment: Assessment; title?: string }) {
  const { t } = useTranslation()
  const merges = useMerging().kept.get(assessment.id) ?? []
  if (merges.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby={`merges-${assessment.id}`}>
      <h2 id={`merges-${assessment.id}`}>
        {title === undefined ? t('merge.kept.title') : t('merge.kept.titleOf', { city: title })}
      </h2>
      <p className={styles.muted}>{t('merge.kept.limit', { count: MOST_MERGES })}</p>
      <ul className={styles.merges}>
        {merges.toReversed().map((merge, at) => (
          <li key={merge.id} className={styles.merge}>
            <MergeEntry assessment={assessment} merge={merge} isLatest={at === 0} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type MergeEntryProps = { assessment: Assessment; merge: KeptMerge; isLatest: boolean }

/** One merge: what it was, its undo if it is the latest, and the end of keeping it. */
function MergeEntry({ assessment, merge, isLatest }: MergeEntryProps) {
  const { t } = useTranslation()
  const mergeName = useMergeName()
  const [isAsked, setAsked] = useState(false)
  const changes = isLatest ? changedSince(merge.after, assessment) : []
  const name = mergeName(merge)
  const undo = () => {
    if (!isAsked && (changes.length > 0 || merge.before === null)) return setAsked(true)
    setAsked(false)
    void undoMerge(assessment.id)
  }
  if (isAsked) {
    return (
      <Alert tone="warning" title={t('merge.kept.entry', { merge: name })}>
        {merge.before === null ? <p>{t('merge.kept.deletes')}</p> : null}
        <Changes assessment={assessment} changes={changes} />
        <p className={styles.row}>
          <Button kind="danger" onClick={undo}>
            {t('merge.kept.undoYes')}
          </Button>
          <Button onClick={() => setAsked(false)}>{t('merge.kept.undoNo')}</Button>
        </p>
      </Alert>
    )
  }
  return (
    <>
      {isLatest ? null : (
        <p>
          {t('merge.kept.entry', { merge: name })}. {t('merge.kept.later')}
        </p>
      )}
      <p className={styles.row}>
        {isLatest ? <Button onClick={undo}>{t('merge.kept.undo', { merge: name })}</Button> : null}
        <Button
          kind="quiet"
          aria-label={t('merge.kept.discardName', { merge: name })}
          onClick={() => void discardMerge(assessment.id, merge.id)}
        >
          {t('merge.kept.discard')}
        </Button>
      </p>
    </>
  )
}

/** What was changed since a merge and goes with its undo. */
function Changes({ assessment, changes }: { assessment: Assessment; changes: ReturnType<typeof changedSince> }) {
  const { t } = useTranslation()
  const { ownerTitle } = useCopyWords()
  if (changes.length === 0) return null
  const titles = [...new Set(changes.map((path) => ownerTitle(path, { file: null, assessment })))]
  const rest = titles.length - MOST_NAMED
  return (
    <>
      <p>{t('merge.kept.since', { count: changes.length })}</p>
      <ul className={styles.bullets}>
        {titles.slice(0, MOST_NAMED).map((title) => (
          <li key={title}>{title}</li>
        ))}
        {rest > 0 ? <li>{t('merge.kept.more', { count: rest })}</li> : null}
      </ul>
    </>
  )
}

/** A merge by its day, time and files. */
function useMergeName(): (merge: KeptMerge) => string {
  const { t } = useTranslation()
  const format = useFormat()
  return ({ at, files }) =>
    t('merge.kept.name', { date: format.day(at), time: format.time(at), files: files.join(', ') })
}
