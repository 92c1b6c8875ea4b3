import { type ReactNode, Suspense, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import type { Assessment } from '../../core/model/assessment'
import { wordedFor } from '../../core/questionnaire/wordedFor'
import { useEdition } from '../../store/editions'
import { EditionContext, useGuidebook } from '../../store/guidebook'
import { useLibrary } from '../../store/library'
import { closeAssessment, openAssessment, useOpenRecord } from '../../store/openAssessment'
import { Page } from '../../ui/Page'
import { AssessmentAlerts } from './AssessmentAlerts'
import styles from './Frame.module.css'
import { Loading } from './Loading'
import { lazyScreen } from './lazyScreen'
import { SaveStatus } from './SaveStatus'

const UnknownEdition = lazyScreen(async () => (await import('./UnknownEdition')).UnknownEdition)

const FrozenNotice = lazyScreen(async () => (await import('./Frozen')).FrozenNotice)
const FrozenPage = lazyScreen(async () => (await import('./Frozen')).FrozenPage)

const TABS = ['profile', 'assess', 'workshop', 'results', 'what-if', 'plan', 'progress', 'briefs', 'report'] as const
/** What a milestone shows: pages that change nothing. */
const FROZEN_TABS: readonly string[] = ['results', 'progress', 'report']

/** Opens the assessment of the address and frames its pages: which city, where to go, whether it is saved. */
export function AssessmentFrame({ id, children }: { id: string; children: ReactNode }) {
  const { status } = useLibrary()
  const record = useOpenRecord()
  useEffect(() => {
    if (status === 'loading') return
    openAssessment(id)
    return closeAssessment
  }, [id, status])
  const known = useLibrary().records.some((entry) => entry.assessment.id === id)
  if (status !== 'loading' && !known) return <Missing />
  if (record?.assessment.id !== id) return <Loading />
  return <OpenAssessment assessment={record.assessment}>{children}</OpenAssessment>
}

/** The open assessment within its own edition: everything below asks, scores and words with that. */
function OpenAssessment({ assessment, children }: { assessment: Assessment; children: ReactNode }) {
  const { t } = useTranslation()
  const { id, city, phase, milestone } = assessment
  const [location] = useLocation()
  const locked = milestone !== undefined && !FROZEN_TABS.some((tab) => location.startsWith(`/a/${id}/${tab}`))
  const found = useEdition(assessment.guidebook)
  const edition = useMemo(() => {
    return typeof found === 'string' ? null : { ...found, texts: wordedFor(found.texts, city.initiative) }
  }, [found, city.initiative])
  if (found === 'loading') return <Loading />
  return (
    <EditionContext value={edition}>
      <section aria-label={t('shell.assessment')}>
        <div className={styles.bar}>
          <p className={styles.city}>{city.name}</p>
          <nav aria-label={t('shell.assessmentNavigation')} className={styles.tabs}>
            {TABS.filter((tab) => !milestone || FROZEN_TABS.includes(tab)).map((tab) => (
              <Tab key={tab} id={id} tab={tab} phase={phase} />
            ))}
          </nav>
          <SaveStatus />
        </div>
        <AssessmentAlerts />
        {milestone ? (
          <Suspense fallback={null}>
            <FrozenNotice assessment={assessment} milestone={milestone} />
          </Suspense>
        ) : null}
      </section>
      {edition && !locked ? (
        children
      ) : (
        <Suspense fallback={<Loading />}>
          {milestone && locked ? (
            <FrozenPage assessment={assessment} milestone={milestone} />
          ) : (
            <UnknownEdition assessment={assessment} />
          )}
        </Suspense>
      )}
    </EditionContext>
  )
}

function Tab({ id, tab, phase }: { id: string; tab: (typeof TABS)[number]; phase: string }) {
  const { t } = useTranslation()
  const [location] = useLocation()
  const first = useGuidebook().phases[0]?.id ?? phase
  const href = tab === 'assess' ? `/a/${id}/assess/${first}` : `/a/${id}/${tab}`
  const isHere = location.startsWith(`/a/${id}/${tab}`)
  const link = useRef<HTMLAnchorElement>(null)
  // On a narrow screen the tabs are one line that scrolls; the current one is never out of sight.
  useEffect(() => {
    if (isHere) link.current?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [isHere])
  return (
    <Link ref={link} href={href} className={styles.link} aria-current={isHere ? 'page' : undefined}>
      {t(`shell.nav.${tab}`)}
    </Link>
  )
}

function Missing() {
  const { t } = useTranslation()
  return (
    <Page title={t('frame.missingTitle')} lead={t('frame.missing')}>
      <p>
        <Link href="/">{t('shell.toHome')}</Link>
      </p>
    </Page>
  )
}
