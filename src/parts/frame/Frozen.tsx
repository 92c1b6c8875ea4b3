import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Assessment } from '../../core/model/assessment'
import type { Milestone } from '../../core/model/milestone'
import { useFormat } from '../../i18n/useFormat'
import { useLibrary } from '../../store/library'
import { Alert } from '../../ui/Alert'
import { Page } from '../../ui/Page'
import styles from './Frame.module.css'

type FrozenProps = { assessment: Assessment; milestone: Milestone }

/** Says above every page of a milestone that it is one, and leads to the assessment it was frozen from. */
export function FrozenNotice({ milestone }: FrozenProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const alive = useLibrary().records.some(({ assessment }) => assessment.id === milestone.of)
  return (
    <div className={styles.notice}>
      <Alert tone="info">
        <p className={styles.row}>
          {t('progress.frozen.told', { name: milestone.name, date: format.day(milestone.frozenAt) })}
          {alive ? <Link href={`/a/${milestone.of}/progress`}>{t('progress.frozen.toOpen')}</Link> : null}
        </p>
      </Alert>
    </div>
  )
}

/** Stands in for the pages that change an assessment: a milestone has none. */
export function FrozenPage({ assessment }: FrozenProps) {
  const { t } = useTranslation()
  return (
    <Page title={t('progress.frozen.title')}>
      <p>
        <Link href={`/a/${assessment.id}/results`}>{t('progress.frozen.toResults')}</Link>
      </p>
    </Page>
  )
}
