import { useTranslation } from 'react-i18next'
import type { WorkshopRecord } from '../../../core/model/workshopRecord'

/** How many have voted, and of how many where that is known. Never who. */
export function VoterCount({ record, voters }: { record: WorkshopRecord; voters: number }) {
  const { t } = useTranslation()
  const people = Object.values(record.setup.participants).reduce((sum, { count }) => sum + count, 0)
  return people > 0
    ? t('workshop.present.votersOf', { count: voters, people })
    : t('workshop.present.voters', { count: voters })
}
