// The workshop of an assessment: prepare it, take votes in, lead the room, and tell what was agreed. Ballots stay on this device.
import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { agendaOf } from '../../core/workshop/agendaOf'
import { useGuidebook, useTexts } from '../../store/guidebook'
import { useOpenRecord } from '../../store/openAssessment'
import { closeWorkshop, openWorkshop, useWorkshop } from '../../store/workshop'
import { Alert } from '../../ui/Alert'
import { Page } from '../../ui/Page'
import { AfterPart } from './after/AfterPart'
import { DiscardedNotice } from './DiscardedNotice'
import { PreparePart } from './prepare/PreparePart'
import { Presenter } from './room/Presenter'
import { RoomPart } from './room/RoomPart'
import { IntakePart } from './vote/IntakePart'
import { PaperEntry } from './vote/PaperEntry'
import { PassLaptop } from './vote/PassLaptop'
import { VotePart } from './vote/VotePart'
import styles from './Workshop.module.css'
import type { WorkshopInput } from './WorkshopInput'
import { WorkshopStatus } from './WorkshopStatus'

const TABS = ['prepare', 'vote', 'room', 'after'] as const
type Part = (typeof TABS)[number] | 'pass' | 'paper' | 'intake' | 'present'

/** One part of the workshop; `part` as in the address, the preparation where there is none. */
export function WorkshopPage({ part }: { part: string | null }) {
  const { t } = useTranslation()
  const open = useOpenRecord()
  const guidebook = useGuidebook()
  const texts = useTexts()
  const { status, record, problem } = useWorkshop()
  const assessment = open?.assessment
  const id = assessment?.id
  const phase = assessment?.phase
  const { scope = 'full', putToVote } = assessment ?? {}
  useEffect(() => {
    const reached = guidebook.phases.findIndex((entry) => entry.id === phase)
    const phases = guidebook.phases.slice(0, reached + 1).map((entry) => entry.id)
    if (id) void openWorkshop(id, phases)
  }, [id, phase, guidebook])
  useEffect(() => closeWorkshop, [])
  const agenda = useMemo(() => {
    return record ? agendaOf(record.setup, guidebook, scope, { putToVote, voting: record.session?.indicators }) : null
  }, [record, guidebook, scope, putToVote])
  if (status === 'failed') {
    return (
      <Page title={t('workshop.title')}>
        <Alert tone="error" title={t('workshop.failedTitle')}>
          <p>{t('workshop.failed', { detail: problem ?? '' })}</p>
        </Alert>
      </Page>
    )
  }
  if (!assessment || !texts || !record || !agenda) return <Page title={t('workshop.title')}>{t('shell.loading')}</Page>
  return <OpenPart part={partOf(part)} input={{ assessment, guidebook, texts, record, agenda }} />
}

function partOf(part: string | null): Part {
  const known: readonly Part[] = [...TABS, 'pass', 'paper', 'intake', 'present']
  return known.find((entry) => entry === part) ?? 'prepare'
}

function OpenPart({ part, input }: { part: Part; input: WorkshopInput }) {
  const { t } = useTranslation()
  const { id } = input.assessment
  if (part === 'pass') return <PassLaptop {...input} />
  if (part === 'present') return <Presenter {...input} />
  return (
    <Page title={t(`workshop.parts.${part}`)} lead={t(`workshop.leads.${part}`)}>
      <div>
        <div className={styles.bar}>
          <nav aria-label={t('workshop.navigation')} className={styles.parts}>
            {TABS.map((tab) => (
              <Link
                key={tab}
                href={tab === 'prepare' ? `/a/${id}/workshop` : `/a/${id}/workshop/${tab}`}
                aria-current={
                  tab === part || (tab === 'vote' && (part === 'paper' || part === 'intake')) ? 'page' : undefined
                }
                className={styles.part}
              >
                {t(`workshop.tabs.${tab}`)}
              </Link>
            ))}
          </nav>
          <WorkshopStatus />
        </div>
        <DiscardedNotice />
      </div>
      <PartBody part={part} input={input} />
    </Page>
  )
}

function PartBody({ part, input }: { part: Exclude<Part, 'pass' | 'present'>; input: WorkshopInput }) {
  switch (part) {
    case 'prepare':
      return <PreparePart {...input} />
    case 'vote':
      return <VotePart {...input} />
    case 'paper':
      return <PaperEntry {...input} />
    case 'intake':
      return <IntakePart {...input} />
    case 'room':
      return <RoomPart {...input} />
    case 'after':
      return <AfterPart {...input} />
  }
}
