import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import styles from './Vote.module.css'

/** The end: handed in. The code can be shown once more; a second round begins with its own code on the wall. */
export function Thanks({ onShow, go }: { onShow: () => void; go: (step: string) => void }) {
  const { t } = useTranslation()
  const [, navigate] = useLocation()
  const show = () => {
    onShow()
    go('hand')
  }
  return (
    <Page title={t('vote.hand.thanks')} lead={t('vote.hand.thanksLead')}>
      <div className={styles.row}>
        <Button onClick={show}>{t('vote.hand.again')}</Button>
        <Button onClick={() => navigate('/vote')}>{t('vote.hand.leave')}</Button>
      </div>
    </Page>
  )
}
