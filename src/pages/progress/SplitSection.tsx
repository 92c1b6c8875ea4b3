import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Progress, ReadingProgress } from '../../core/progress/compareProgress'
import { CAUSES, type Cause } from '../../core/progress/createStages'
import { causesOf, formatPart, type Split, wholeParts } from '../../core/progress/splitFigure'
import { formatDelta, formatScore } from '../../core/texts/formatScore'
import { basisTitle, dimensionTitle, phaseTitle } from '../../core/texts/titles'
import { useGuidebook, useOutline } from '../../store/guidebook'
import { RadioCards } from '../../ui/RadioCards'
import styles from './Progress.module.css'
import { ScrollTable } from './ScrollTable'

type Reading = 'claimed' | 'evidenced'
type Group = { title: string | null; rows: { id: string; title: string; split: Split }[] }

/** Every figure before and now, and which cause moved it by how much, as claimed or as evidenced. */
export function SplitSection({ progress }: { progress: Progress }) {
  const { t } = useTranslation()
  const id = useId()
  const [reading, setReading] = useState<Reading>('claimed')
  const groups = useGroups(progress[reading])
  const causes = causesOf(groups.flatMap(({ rows }) => rows.map(({ split }) => split)))
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{t('progress.split.title')}</h2>
      <p className={styles.muted}>{t('progress.split.lead')}</p>
      <RadioCards
        legend={t('progress.split.reading')}
        name={`${id}-reading`}
        columns
        cards={(['claimed', 'evidenced'] as const).map((value) => ({ value, label: t(`progress.split.${value}`) }))}
        value={reading}
        onChange={(value) => setReading(value === 'evidenced' ? 'evidenced' : 'claimed')}
      />
      {causes.length === 0 ? <p>{t('progress.split.still')}</p> : null}
      {progress.dropped.length > 0 ? <p>{t('progress.split.dropped', { count: progress.dropped.length })}</p> : null}
      <ScrollTable caption={t(`progress.split.${reading}Table`)}>
        <thead>
          <tr>
            <th scope="col">{t('progress.split.figure')}</th>
            {(['from', 'to', 'change'] as const).map((column) => (
              <th key={column} scope="col" className={styles.number}>
                {t(`progress.split.${column}`)}
              </th>
            ))}
            {causes.map((cause) => (
              <th key={cause} scope="col" className={styles.part}>
                {t(`progress.causes.${cause}`)}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <GroupRows key={group.title ?? ''} group={group} causes={causes} />
        ))}
      </ScrollTable>
      <Meanings />
    </section>
  )
}

function useGroups({ headline, dimensions, bases, phases }: ReadingProgress): Group[] {
  const { t } = useTranslation()
  const guidebook = useGuidebook()
  const outline = useOutline()
  const rowsOf = (splits: Readonly<Record<string, Split>>, titleOf: typeof phaseTitle) =>
    Object.entries(splits).map(([id, split]) => ({ id, title: titleOf(outline, id), split }))
  const basisRows = rowsOf(bases, basisTitle)
  const ofKind = (kind: 'principle' | 'guideline') => {
    const ids = new Set<string>(guidebook.bases.filter((basis) => basis.kind === kind).map(({ id }) => id))
    return basisRows.filter(({ id }) => ids.has(id))
  }
  return [
    { title: null, rows: [{ id: 'headline', title: t('progress.split.headline'), split: headline }] },
    { title: t('progress.split.dimensions'), rows: rowsOf(dimensions, dimensionTitle) },
    { title: t('progress.split.principles'), rows: ofKind('principle') },
    { title: t('progress.split.guidelines'), rows: ofKind('guideline') },
    { title: t('progress.split.phases'), rows: rowsOf(phases, phaseTitle) },
  ]
}

function GroupRows({ group: { title, rows }, causes }: { group: Group; causes: readonly Cause[] }) {
  return (
    <tbody>
      {title === null ? null : (
        <tr>
          <th scope="rowgroup" colSpan={4 + causes.length} className={styles.group}>
            {title}
          </th>
        </tr>
      )}
      {rows.map((row) => (
        <SplitRow key={row.id} title={row.title} split={row.split} causes={causes} />
      ))}
    </tbody>
  )
}

function SplitRow({ title, split, causes }: { title: string; split: Split; causes: readonly Cause[] }) {
  const parts = wholeParts(split)
  return (
    <tr>
      <th scope="row">{title}</th>
      <td className={styles.number}>{formatScore(split.from)}</td>
      <td className={styles.number}>{formatScore(split.to)}</td>
      <td className={styles.number}>
        <strong>{formatDelta(split.from, split.to)}</strong>
      </td>
      {causes.map((cause) => (
        <td key={cause} className={styles.part}>
          {formatPart(parts, cause)}
        </td>
      ))}
    </tr>
  )
}

function Meanings() {
  const { t } = useTranslation()
  return (
    <details>
      <summary>{t('progress.split.how')}</summary>
      <dl className={styles.meanings}>
        {CAUSES.map((cause) => (
          <div key={cause}>
            <dt>{t(`progress.causes.${cause}`)}</dt>
            <dd>{t(`progress.meanings.${cause}`)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.muted}>{t('progress.meanings.order')}</p>
    </details>
  )
}
