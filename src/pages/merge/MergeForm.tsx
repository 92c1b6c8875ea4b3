import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Conflict, mergeCopies, newerSide, type Side, settleMerge } from '../../core/merge/mergeCopies'
import styles from '../../parts/merges/Merge.module.css'
import { useGuidebook } from '../../store/guidebook'
import { keepMerged } from '../../store/merging'
import { startMerge } from '../../store/waitingCopies'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import { ConflictGroup } from './ConflictGroup'
import { CopiesTable } from './CopiesTable'
import { type Choice, groupConflicts, settledChoices } from './choices'
import type { Pair } from './pairCopies'

/** What two copies do not agree on, with a choice for each, and the merge itself. */
export function MergeForm({ mine, theirs, used }: Omit<Extract<Pair, { kind: 'ready' }>, 'kind' | 'joint'>) {
  const { t } = useTranslation()
  const guidebook = useGuidebook()
  const merge = useMemo(() => mergeCopies(mine.assessment, theirs.assessment), [mine.assessment, theirs.assessment])
  const [chosen, setChosen] = useState<ReadonlyMap<string, Choice>>(new Map())
  const [problem, setProblem] = useState<'open' | 'limit' | null>(null)
  const newer = newerSide(merge)
  const open = merge.conflicts.filter(({ key }) => !chosen.has(key))
  const choose = ({ key }: Conflict, choice: Choice) => setChosen(new Map(chosen).set(key, choice))
  const chooseRest = (side: Side) => setChosen(new Map([...open.map(({ key }) => [key, side] as const), ...chosen]))
  const apply = async () => {
    const { sides, putToVote } = settledChoices(merge, chosen)
    const settled = settleMerge(merge, sides, guidebook)
    if (!settled.ok) return setProblem(settled.error.kind === 'unsettled' ? 'open' : 'limit')
    const { putToVote: before = [], ...rest } = settled.value
    const all = [...new Set([...before, ...putToVote])]
    await keepMerged(all.length > 0 ? { ...rest, putToVote: all } : rest, used)
  }
  return (
    <>
      <CopiesTable mine={mine} theirs={theirs} newer={newer} />
      <p>{t('merge.clear', { count: merge.taken.length })}</p>
      {merge.conflicts.length > 0 ? (
        <section className={styles.section}>
          <h2>{t('merge.conflicts', { count: merge.conflicts.length })}</h2>
          <RestButtons newer={newer} isDone={open.length === 0} onChoose={chooseRest} />
          {groupConflicts(merge.conflicts).map((conflicts) => (
            <ConflictGroup
              key={conflicts[0]?.key}
              conflicts={conflicts}
              mine={mine}
              theirs={theirs}
              chosen={chosen}
              onChoose={choose}
            />
          ))}
        </section>
      ) : null}
      <p role="status">
        {merge.conflicts.length > 0 ? t('merge.left', { count: open.length }) : t('merge.noConflict')}
      </p>
      {problem === null || (problem === 'open' && open.length === 0) ? null : (
        <Alert tone="error">{t(`merge.problem.${problem}`, { count: open.length })}</Alert>
      )}
      <p className={styles.row}>
        <Button kind="primary" onClick={() => void apply()}>
          {t('merge.apply')}
        </Button>
        <Button onClick={() => startMerge([])}>{t('merge.cancel')}</Button>
      </p>
    </>
  )
}

type RestButtonsProps = { newer: Side | null; isDone: boolean; onChoose: (side: Side) => void }

/** Settles at once, by one deliberate step, whatever has no choice yet. */
function RestButtons({ newer, isDone, onChoose }: RestButtonsProps) {
  const { t } = useTranslation()
  return (
    <div className={styles.row}>
      <Button disabled={newer === null || isDone} onClick={() => newer && onChoose(newer)}>
        {t('merge.restNewer')}
      </Button>
      <Button disabled={isDone} onClick={() => onChoose('mine')}>
        {t('merge.restMine')}
      </Button>
      <Button disabled={isDone} onClick={() => onChoose('theirs')}>
        {t('merge.restTheirs')}
      </Button>
    </div>
  )
}
