import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Assessment } from '../../core/model/assessment'
import type { AssessmentRecord } from '../../core/model/record'
import { editionLabel } from '../../core/texts/editionLabel'
import { formatScore } from '../../core/texts/formatScore'
import { useFormat } from '../../i18n/useFormat'
import { useScoringGuidebook } from '../../store/editions'
import { useCurrentGuidebook, useOutline } from '../../store/guidebook'
import { useLibrary } from '../../store/library'
import { selectScores } from '../../store/scores'
import { Button } from '../../ui/Button'
import styles from './Home.module.css'

type AssessmentTableProps = {
  caption: string
  records: AssessmentRecord[]
  onDelete: (record: AssessmentRecord) => void
}

/** Assessments with where each stands and whether a file holds the latest work. */
export function AssessmentTable({ caption, records, onDelete }: AssessmentTableProps) {
  const { t } = useTranslation()
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('home.city')}</th>
            <th scope="col">{t('home.phase')}</th>
            <th scope="col" className={styles.number}>
              {t('home.headline')}
            </th>
            <th scope="col" className={styles.number}>
              {t('home.coverage')}
            </th>
            <th scope="col">{t('home.changed')}</th>
            <th scope="col">{t('home.file')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('home.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <Row key={record.assessment.id} record={record} onDelete={onDelete} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ record, onDelete }: Pick<AssessmentTableProps, 'onDelete'> & { record: AssessmentRecord }) {
  const { t } = useTranslation()
  const format = useFormat()
  const outline = useOutline()
  const { version } = useCurrentGuidebook()
  const { assessment } = record
  const guidebook = useScoringGuidebook(assessment.guidebook)
  const claimed = typeof guidebook === 'string' ? null : selectScores(guidebook, assessment).claimed
  const coverage = claimed?.inScope.coverage ?? null
  return (
    <tr>
      <th scope="row">
        <Link href={`/a/${assessment.id}/results`}>{assessment.city.name}</Link>
        <span className={styles.sub}>
          {format.country(assessment.city.country)}
          {assessment.city.project ? ` · ${assessment.city.project}` : ''}
        </span>
        <Milestones assessment={assessment} />
        {editionLabel(assessment.guidebook) === version ? null : (
          <span className={styles.sub}>{t('home.edition', { edition: editionLabel(assessment.guidebook) })}</span>
        )}
      </th>
      <td>{outline.phases[assessment.phase]?.title ?? assessment.phase}</td>
      <td className={styles.number}>
        {formatScore(claimed?.headline ?? null)}
        {guidebook === 'absent' ? <span className={styles.sub}>{t('home.notScored')}</span> : null}
        {claimed && claimed.headline !== null && claimed.provisional ? (
          <span className={styles.sub}>{t('home.provisional')}</span>
        ) : null}
      </td>
      <td className={styles.number}>{coverage === null ? '–' : `${formatScore(coverage * 100)}%`}</td>
      <td>{format.day(record.savedAt)}</td>
      <td>{t(fileState(record))}</td>
      <td className={styles.actions}>
        <Button
          kind="quiet"
          aria-label={t('home.deleteName', { city: assessment.city.name })}
          onClick={() => onDelete(record)}
        >
          {t('home.delete')}
        </Button>
      </td>
    </tr>
  )
}

/** The milestones frozen from an assessment, or the name of a milestone whose assessment is gone. */
function Milestones({ assessment: { id, milestone } }: { assessment: Assessment }) {
  const { t } = useTranslation()
  const count = useLibrary().records.filter(({ assessment }) => assessment.milestone?.of === id).length
  if (milestone) return <span className={styles.sub}>{t('home.milestone', { name: milestone.name })}</span>
  if (count === 0) return null
  return (
    <Link href={`/a/${id}/progress`} className={styles.sub}>
      {t('home.milestones', { count })}
    </Link>
  )
}

function fileState({ exportedAt, assessment, savedAt }: AssessmentRecord) {
  if (exportedAt === null) return 'home.fileNever'
  return exportedAt < (assessment.updatedAt ?? savedAt) ? 'home.fileOld' : 'home.fileFresh'
}
