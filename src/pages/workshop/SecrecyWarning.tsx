import { useTranslation } from 'react-i18next'
import { type ExposedGroup, exposedGroups, type VotedOn } from '../../core/workshop/publicRoles'
import { useWords } from '../../i18n/useWords'
import { Alert } from '../../ui/Alert'
import styles from './Workshop.module.css'

type SecrecyWarningProps = {
  /** `expected`: who is going to vote; `cast`: who has voted so far. */
  when: 'expected' | 'cast'
  votedOn: readonly VotedOn[]
  nameOf: (id: string) => string
}

/** Where so few vote that their votes could be told although no role is shown: who they are, and what is shown then. Nothing where nobody could be told. */
export function SecrecyWarning({ when, votedOn, nameOf }: SecrecyWarningProps) {
  const { t } = useTranslation()
  const groups = exposedGroups(votedOn).toSorted((a, b) => a.ids.length - b.ids.length)
  if (groups.length === 0) return null
  const told = groups.reduce((sum, { ids }) => sum + ids.length, 0)
  const placeOf = (group: ExposedGroup) => {
    const isRest = told === votedOn.length && group === groups.at(-1)
    if (!isRest) return group.ids.map(nameOf).join(', ')
    return t(groups.length === 1 ? 'workshop.secrecy.everything' : 'workshop.secrecy.rest')
  }
  return (
    <Alert tone="warning" title={t('workshop.secrecy.title')}>
      <ul className={styles.list} data-exposed={groups.length}>
        {groups.map((group) => (
          <li key={group.ids[0]}>
            <Sentence when={when} group={group} where={placeOf(group)} />
          </li>
        ))}
      </ul>
    </Alert>
  )
}

function Sentence({ when, group, where }: { when: 'expected' | 'cast'; group: ExposedGroup; where: string }) {
  const { t } = useTranslation()
  const words = useWords()
  const roles = group.roles.map(({ role, count }) => `${words(`workshop.roles.${role}`)} (${count})`).join(', ')
  return t(`workshop.secrecy.${when}.${group.kind}`, { where, roles })
}
