import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Guidebook } from '../../core/model/guidebook'
import type { GuidebookTexts } from '../../core/model/texts'
import type { Progress } from '../../core/progress/compareProgress'
import { type PlannedOutcomes, plannedOutcomes, type TargetOutcome } from '../../core/progress/plannedOutcomes'
import { NO_FIGURE } from '../../core/texts/formatScore'
import { indicatorTitle } from '../../core/texts/titles'
import { useFormat } from '../../i18n/useFormat'
import { Badge } from '../../ui/Badge'
import styles from './Progress.module.css'
import { ScrollTable } from './ScrollTable'
import type { ScoredPoint } from './usePoints'

type PlannedProps = {
  guidebook: Guidebook
  from: ScoredPoint
  to: ScoredPoint
  progress: Progress
  texts: GuidebookTexts
}

/** Targets and actions of the earlier point against the levels and the plan of the later one. */
export function Planned({ guidebook, from, to, progress, texts }: PlannedProps) {
  const { t } = useTranslation()
  const id = useId()
  const outcomes = plannedOutcomes(guidebook, progress.moved, {
    earlier: from.assessment,
    later: to.assessment,
    on: to.on,
  })
  const { targets, actions } = outcomes
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{t('progress.planned.title')}</h2>
      <p className={styles.muted}>
        {t(targets.length + actions.length === 0 ? 'progress.planned.none' : 'progress.planned.lead')}
      </p>
      {targets.length > 0 ? <Targets targets={targets} texts={texts} /> : null}
      {actions.length > 0 ? <Actions actions={actions} /> : null}
    </section>
  )
}

function Targets({ targets, texts }: { targets: readonly TargetOutcome[]; texts: GuidebookTexts }) {
  const { t } = useTranslation()
  const format = useFormat()
  const reached = targets.filter(({ outcome }) => outcome === 'reached').length
  const numbers = ['before', 'target', 'now'] as const
  return (
    <>
      <p>{t('progress.planned.told', { reached, count: targets.length })}</p>
      <ScrollTable caption={t('progress.planned.targets')}>
        <thead>
          <tr>
            <th scope="col">{t('progress.planned.indicator')}</th>
            {numbers.map((column) => (
              <th key={column} scope="col" className={styles.number}>
                {t(`progress.planned.${column}`)}
              </th>
            ))}
            <th scope="col">{t('progress.planned.due')}</th>
            <th scope="col">{t('progress.planned.outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {targets.map((target) => (
            <tr key={target.indicator.id}>
              <th scope="row">{indicatorTitle(texts, target.indicator.id)}</th>
              {numbers.map((column) => (
                <td key={column} className={styles.number}>
                  {target[column] ?? NO_FIGURE}
                </td>
              ))}
              <td>{target.due === null ? NO_FIGURE : format.day(target.due)}</td>
              <td>
                <Badge tone={TONES[target.outcome]}>{t(`progress.planned.outcomes.${target.outcome}`)}</Badge>
                <Late late={target.late} />
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  )
}

function Actions({ actions }: Pick<PlannedOutcomes, 'actions'>) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <ScrollTable caption={t('progress.planned.actions')}>
      <thead>
        <tr>
          {(['action', 'due', 'then', 'statusNow'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`progress.planned.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {actions.map(({ action, now, late }) => (
          <tr key={action.id}>
            <th scope="row">{action.title}</th>
            <td>{action.due ? format.day(action.due) : NO_FIGURE}</td>
            <td>{t(`progress.planned.statuses.${action.status}`)}</td>
            <td>
              {t(`progress.planned.statuses.${now}`)}
              <Late late={late} />
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

function Late({ late }: { late: boolean }) {
  const { t } = useTranslation()
  return late ? (
    <>
      {' '}
      <Badge tone="negative">{t('progress.planned.late')}</Badge>
    </>
  ) : null
}

const TONES = { reached: 'positive', nearer: 'plain', same: 'caution', back: 'negative', untold: 'muted' } as const
