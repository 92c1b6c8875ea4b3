// The plan: targets and actions, each seen in several ways. The view is in the address, so that it can be kept and shared.
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { PLAN_LIMITS } from '../../core/model/plan'
import { actionFlags } from '../../core/plan/actionFlags'
import { actionsOf } from '../../core/plan/changePlan'
import { planTargets } from '../../core/plan/planTargets'
import { getClock, localDay } from '../../store/connections'
import { useGuidebook, useOutline, useTexts } from '../../store/guidebook'
import { undo, useOpenRecord } from '../../store/openAssessment'
import { useScores } from '../../store/scores'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import { ActionDialog } from './ActionDialog'
import { ActionTable } from './ActionTable'
import { BoardView } from './BoardView'
import { LeadsView } from './LeadsView'
import { PathAdder } from './PathAdder'
import styles from './Plan.module.css'
import { PlanExports } from './PlanExports'
import { PLAN_VIEWS, type PlanInput, type PlanView } from './PlanInput'
import { PlanSummary } from './PlanSummary'
import { TargetTable } from './TargetTable'
import { TimelineView } from './TimelineView'
import { type Editing, useEditing } from './useEditing'

/** The plan of the open assessment, in one of its views; the board where the address names none. */
export function PlanPage({ view }: { view?: string | undefined }) {
  const { t } = useTranslation()
  const editing = useEditing()
  const input = usePlanInput(editing)
  if (!input) return <Page title={t('plan.title')}>{t('plan.loading')}</Page>
  const shown = PLAN_VIEWS.find((known) => known === view) ?? 'board'
  return <Plan input={input} view={shown} editing={editing} />
}

function usePlanInput({ edit }: Editing): PlanInput | null {
  const guidebook = useGuidebook()
  const outline = useOutline()
  const texts = useTexts()
  const scores = useScores()
  const assessment = useOpenRecord()?.assessment
  const [today] = useState(() => localDay(getClock().now()))
  return useMemo(() => {
    if (!assessment || !texts || !scores) return null
    const actions = actionsOf(assessment)
    const flags = actionFlags(actions, today)
    const targets = planTargets(guidebook, assessment, today)
    return { assessment, guidebook, outline, texts, scores, today, actions, flags, targets, edit }
  }, [assessment, guidebook, outline, texts, scores, today, edit])
}

type PlanProps = { input: PlanInput; view: PlanView; editing: Editing }

function Plan({ input, view, editing }: PlanProps) {
  const { t } = useTranslation()
  const { assessment, actions, targets } = input
  const isEmpty = actions.length === 0 && targets.length === 0
  const isFull = actions.length >= PLAN_LIMITS.actions
  return (
    <Page
      title={t('plan.title')}
      lead={t('plan.lead', { city: assessment.city.name })}
      wide
      actions={
        <Button kind={actions.length === 0 ? 'secondary' : 'primary'} onClick={editing.create} disabled={isFull}>
          {t('plan.action.add')}
        </Button>
      }
    >
      {isFull ? <Alert tone="warning">{t('plan.action.full', { count: PLAN_LIMITS.actions })}</Alert> : null}
      <Deleted editing={editing} updatedAt={assessment.updatedAt} />
      {isEmpty ? (
        <section className={styles.empty}>
          <h2>{t('plan.empty.title')}</h2>
          <p>{t('plan.empty.text')}</p>
        </section>
      ) : (
        <PlanSummary input={input} />
      )}
      <PathAdder input={input} />
      <Views id={assessment.id} view={view} />
      <View input={input} view={view} />
      {isEmpty ? null : <PlanExports input={input} />}
      {editing.state ? <ActionDialog input={input} editing={editing} subject={editing.state} /> : null}
    </Page>
  )
}

/** Says which action was deleted and offers to bring it back, until something else changes: then the last step is another one. */
function Deleted({ editing: { deleted, forget }, updatedAt }: { editing: Editing; updatedAt: string | undefined }) {
  const { t } = useTranslation()
  const restore = () => {
    undo()
    forget()
  }
  return (
    <div role="status" className={styles.deleted}>
      {deleted === null || deleted.updatedAt !== updatedAt ? null : (
        <Alert tone="info">
          <p className={styles.row}>
            {t('plan.action.deleted', { title: deleted.title })}
            <Button onClick={restore}>{t('shell.undo')}</Button>
          </p>
        </Alert>
      )}
    </div>
  )
}

function Views({ id, view }: { id: string; view: PlanView }) {
  const { t } = useTranslation()
  return (
    <nav aria-label={t('plan.views.label')} className={styles.views}>
      {PLAN_VIEWS.map((own) => (
        <Link
          key={own}
          href={`/a/${id}/plan/${own}`}
          replace
          className={styles.view}
          aria-current={own === view ? 'page' : undefined}
        >
          {t(`plan.views.${own}`)}
        </Link>
      ))}
    </nav>
  )
}

function View({ input, view }: { input: PlanInput; view: PlanView }) {
  switch (view) {
    case 'targets':
      return <TargetTable input={input} />
    case 'board':
      return <BoardView input={input} />
    case 'table':
      return <ActionTable input={input} />
    case 'timeline':
      return <TimelineView input={input} />
    case 'leads':
      return <LeadsView input={input} />
  }
}
