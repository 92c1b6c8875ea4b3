// The assessments on this device, and the ways in: new, import, restore, sample.
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import type { AssessmentRecord } from '../../core/model/record'
import { Loading } from '../../parts/frame/Loading'
import { lazyScreen } from '../../parts/frame/lazyScreen'
import { addSample, removeAssessment, useLibrary } from '../../store/library'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { AssessmentTable } from './AssessmentTable'
import { DamagedRecords } from './DamagedRecords'
import { DeletedNotice } from './DeletedNotice'
import { FileActions } from './FileActions'
import styles from './Home.module.css'

const NewAssessment = lazyScreen(async () => (await import('./NewAssessment')).NewAssessment)

/** The first screen. */
export function HomePage() {
  const { t } = useTranslation()
  const { status, records } = useLibrary()
  const [, navigate] = useLocation()
  const [creating, setCreating] = useState(false)
  const [deleted, setDeleted] = useState<string | null>(null)
  if (creating) {
    return (
      <Suspense fallback={<Loading />}>
        <NewAssessment onCancel={() => setCreating(false)} />
      </Suspense>
    )
  }
  const ids = new Set<string>(records.map(({ assessment }) => assessment.id))
  // A milestone stands with its assessment, on that one's progress page; one whose assessment is gone stands for itself.
  const shown = records.filter(({ assessment: { milestone } }) => !milestone || !ids.has(milestone.of))
  const own = shown.filter((record) => !record.sample)
  const samples = shown.filter((record) => record.sample)
  const remove = async ({ assessment }: AssessmentRecord) => {
    if (await removeAssessment(assessment.id)) setDeleted(assessment.city.name)
  }
  const openSample = async () => {
    const record = samples[0] ?? (await addSample())
    navigate(`/a/${record.assessment.id}/results`)
  }
  return (
    <Page
      title={t('home.title')}
      lead={t('home.lead')}
      actions={
        <Button kind="primary" onClick={() => setCreating(true)}>
          {t('home.new')}
        </Button>
      }
    >
      {status === 'unavailable' ? <Alert tone="error">{t('home.unavailable')}</Alert> : null}
      <DamagedRecords />
      <DeletedNotice city={deleted} onDone={() => setDeleted(null)} />
      {status === 'loading' ? <p>{t('home.loading')}</p> : null}
      {status !== 'loading' && own.length === 0 ? <Empty /> : null}
      {own.length > 0 ? <AssessmentTable caption={t('home.table')} records={own} onDelete={remove} /> : null}
      <FileActions />
      <p className={styles.row}>
        <Link href="/vote">{t('home.vote')}</Link>
        <Link href="/merge">{t('home.merge')}</Link>
      </p>
      <section className={styles.section}>
        <h2>{t('home.samples')}</h2>
        <p className={styles.muted}>{t('home.samplesLead')}</p>
        {samples.length > 0 ? (
          <AssessmentTable caption={t('home.samplesTable')} records={samples} onDelete={remove} />
        ) : (
          <p>
            <Button onClick={() => void openSample()}>{t('home.sample')}</Button>
          </p>
        )}
      </section>
    </Page>
  )
}

function Empty() {
  const { t } = useTranslation()
  return (
    <section className={styles.empty}>
      <h2>{t('home.empty.title')}</h2>
      <p>{t('home.empty.one')}</p>
      <p>{t('home.empty.two')}</p>
      <p>{t('home.empty.three')}</p>
    </section>
  )
}
