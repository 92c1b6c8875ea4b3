import { useTranslation } from 'react-i18next'
import type { ActionFlag, ActionFlagKind } from '../../core/plan/actionFlags'
import { Badge } from '../../ui/Badge'
import styles from './Plan.module.css'

/** What is amiss with an action, each kind once, in words; nothing where all is well. */
export function FlagList({ flags = [] }: { flags: readonly ActionFlag[] | undefined }) {
  const { t } = useTranslation()
  const kinds = [...new Set(flags.map(({ kind }) => kind))]
  if (kinds.length === 0) return null
  return (
    <ul className={styles.flags}>
      {kinds.map((kind) => (
        <li key={kind}>
          <Badge tone={toneOf(kind)}>{t(`document.plan.flag.${kind}`)}</Badge>
        </li>
      ))}
    </ul>
  )
}

function toneOf(kind: ActionFlagKind): 'negative' | 'caution' | 'muted' {
  switch (kind) {
    case 'overdue':
    case 'cycle':
      return 'negative'
    case 'reversed':
    case 'waitsForLater':
    case 'waitsForDropped':
    case 'waitsForMissing':
      return 'caution'
    case 'noOwner':
    case 'noDate':
      return 'muted'
  }
}
