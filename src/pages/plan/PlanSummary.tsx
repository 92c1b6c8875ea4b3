import { useTranslation } from 'react-i18next'
import type { ActionFlagKind } from '../../core/plan/actionFlags'
import { isOpen } from '../../core/plan/changePlan'
import styles from './Plan.module.css'
import type { PlanInput } from './PlanInput'

const ORDER: readonly ActionFlagKind[] = ['reversed', 'waitsForLater', 'waitsForDropped', 'waitsForMissing', 'cycle']

/** The plan in figures: how much is open and done, and how much wants a look. */
export function PlanSummary({ input }: { input: PlanInput }) {
  const { t } = useTranslation()
  const { actions, targets } = input
  const flagged = (kinds: readonly ActionFlagKind[]) =>
    [...input.flags.values()].filter((flags) => flags.some(({ kind }) => kinds.includes(kind))).length
  const late = targets.filter(({ flags }) => flags.includes('overdue')).length
  const uncovered = targets.filter(({ flags }) => flags.includes('orphaned') || flags.includes('short')).length
  const tooLate = targets.filter(({ flags }) => flags.includes('late')).length
  const unowned = targets.filter(({ flags }) => flags.includes('noOwner') || flags.includes('noDate')).length
  const figures = [
    ['open', actions.filter(isOpen).length, false],
    ['done', actions.filter(({ status }) => status === 'done').length, false],
    ['overdue', flagged(['overdue']) + late, true],
    ['uncovered', uncovered, true],
    ['order', flagged(ORDER) + tooLate, true],
    ['incomplete', flagged(['noOwner', 'noDate']) + unowned, true],
  ] as const
  return (
    <dl className={styles.summary} aria-label={t('plan.summary.label')}>
      {figures.map(([key, value, isWarning]) => (
        <div key={key} data-plan-figure={key} className={isWarning && value > 0 ? styles.warned : undefined}>
          <dt>{t(`plan.summary.${key}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
