import { useTranslation } from 'react-i18next'
import type { Session } from '../../core/model/ballot'

/** What a session is called on screen: its title and city, as far as it has them. */
export function useSessionTitle({ title, city }: Pick<Session, 'title' | 'city'>): string {
  const { t } = useTranslation()
  return [title, city].filter(Boolean).join(', ') || t('vote.untitled')
}
