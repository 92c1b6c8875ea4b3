import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { editionLabel } from '../../core/texts/editionLabel'
import { formatCoverage, formatScore } from '../../core/texts/formatScore'
import { phaseTitle } from '../../core/texts/titles'
import { useOutline } from '../../store/guidebook'
import { removeAssessment, restoreRemoved } from '../../store/library'
import { Button } from '../../ui/Button'
import styles from './Progress.module.css'
import { ScrollTable } from './ScrollTable'
import { usePointName } from './usePointName'
import type { ScoredPoint } from './usePoints'

/** The points in time with where the city stood at each; milestones can be deleted, and brought back. */
export function PointTable({ points }: { points: readonly ScoredPoint[] }) {
  const { t } = useTranslation()
  const [deleted, setDeleted] = useState<string | null>(null)
  const remove = async ({ assessment }: ScoredPoint) => {
    if (await removeAssessment(assessment.id)) setDeleted(assessment.milestone?.name ?? '')
  }
  const restore = async () => {
    await restoreRemoved()
    setDeleted(null)
  }
  const numbers = ['claimed', 'evidenced', 'coverage'] as const
  return (
    <>
      <ScrollTable caption={t('progress.points.table')} quiet>
        <thead>
          <tr>
            {(['name', 'phase', 'scope', 'edition'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`progress.points.${column}`)}
              </th>
            ))}
            {numbers.map((column) => (
              <th key={column} scope="col" className={styles.number}>
                {t(`progress.points.${column}`)}
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">{t('progress.points.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <PointRow key={point.assessment.id} point={point} onDelete={() => void remove(point)} />
          ))}
        </tbody>
      </ScrollTable>
      <div role="status">
        {deleted === null ? null : (
          <p className={styles.inline}>
            {t('progress.points.deleted', { name: deleted })}
            <Button onClick={() => void restore()}>{t('progress.points.undo')}</Button>
          </p>
        )}
      </div>
    </>
  )
}

function PointRow({ point, onDelete }: { point: ScoredPoint; onDelete: () => void }) {
  const { t } = useTranslation()
  const outline = useOutline()
  const nameOf = usePointName()
  const { assessment, kind, scores, state } = point
  const name = nameOf(point)
  return (
    <tr>
      <th scope="row">
        {kind === 'open' ? name : <Link href={`/a/${assessment.id}/results`}>{name}</Link>}
        {state === 'absent' ? <span className={styles.sub}>{t('progress.points.absent')}</span> : null}
      </th>
      <td>{phaseTitle(outline, assessment.phase)}</td>
      <td>{t(`document.scopes.${assessment.scope}`)}</td>
      <td>{editionLabel(assessment.guidebook)}</td>
      <td className={styles.number}>{formatScore(scores?.claimed.headline ?? null)}</td>
      <td className={styles.number}>{formatScore(scores?.evidenced.headline ?? null)}</td>
      <td className={styles.number}>{formatCoverage(scores?.claimed.inScope.coverage ?? null)}</td>
      <td className={styles.number}>
        {kind === 'milestone' ? (
          <Button
            kind="quiet"
            aria-label={t('progress.points.deleteName', { name: assessment.milestone?.name ?? '' })}
            onClick={onDelete}
          >
            {t('progress.points.delete')}
          </Button>
        ) : null}
      </td>
    </tr>
  )
}
