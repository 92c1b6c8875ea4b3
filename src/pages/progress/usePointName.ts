import { useTranslation } from 'react-i18next'
import type { ProgressPoint } from '../../core/progress/progressPoints'
import { useFormat } from '../../i18n/useFormat'

/** How a point in time is called: its milestone's name or what it is, and its day. */
export function usePointName(): (point: ProgressPoint) => string {
  const { t } = useTranslation()
  const format = useFormat()
  return ({ kind, assessment, on }) => {
    const { milestone, title } = assessment
    const name = milestone?.name ?? (kind === 'open' ? t('progress.open') : title?.trim() || t('progress.assessment'))
    return t('progress.point', { name, date: format.day(milestone?.frozenAt ?? on) })
  }
}
