import { useTranslation } from 'react-i18next'
import type { Conflict } from '../../core/merge/mergeCopies'
import styles from '../../parts/merges/Merge.module.css'
import type { Copy } from '../../parts/merges/useCopyWords'
import { useCopyWords } from '../../parts/merges/useCopyWords'
import { RadioCards } from '../../ui/RadioCards'
import { type Choice, isLevel } from './choices'

type ConflictGroupProps = {
  conflicts: readonly Conflict[]
  mine: Copy
  theirs: Copy
  chosen: ReadonlyMap<string, Choice>
  onChoose: (conflict: Conflict, choice: Choice) => void
}

/** The differences in one answer, one action or the profile: both values side by side, with who and when. */
export function ConflictGroup({ conflicts, mine, theirs, chosen, onChoose }: ConflictGroupProps) {
  const { t } = useTranslation()
  const { ownerTitle, memberName, sideWords, valueWords } = useCopyWords()
  const path = conflicts[0]?.path ?? []
  return (
    <section className={styles.group} aria-label={ownerTitle(path, mine)}>
      <h3>{ownerTitle(path, mine)}</h3>
      {conflicts.map((conflict) => {
        const cards = [
          { value: 'mine', label: valueWords(conflict.path, conflict.mine), detail: sideWords(mine, conflict.path) },
          {
            value: 'theirs',
            label: valueWords(conflict.path, conflict.theirs),
            detail: sideWords(theirs, conflict.path),
          },
          ...(isLevel(conflict.path) ? [{ value: 'vote', label: t('merge.vote'), detail: t('merge.voteDetail') }] : []),
        ]
        return (
          <RadioCards
            key={conflict.key}
            legend={memberName(conflict.path)}
            name={conflict.key}
            columns
            value={chosen.get(conflict.key) ?? null}
            cards={cards}
            onChange={(value) => onChoose(conflict, value === 'mine' || value === 'theirs' ? value : 'vote')}
          />
        )
      })}
    </section>
  )
}
