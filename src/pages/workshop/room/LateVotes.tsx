import { useTranslation } from 'react-i18next'
import { LEAST_VOTERS } from '../../../core/workshop/publicRoles'
import { Button } from '../../../ui/Button'

/** Votes that came later: a few would tell, by the difference, who voted what, so they wait until there are three. Nothing where none came. */
export function LateVotes({ late, onReveal }: { late: number; onReveal: () => void }) {
  const { t } = useTranslation()
  if (late === 0) return null
  return (
    <p>
      {t('workshop.present.late', { count: late })}{' '}
      {late >= LEAST_VOTERS ? <Button onClick={onReveal}>{t('workshop.present.showLate')}</Button> : null}
    </p>
  )
}
