import { useTranslation } from 'react-i18next'
import type { Side } from '../../core/merge/mergeCopies'
import { useFormat } from '../../i18n/useFormat'
import styles from '../../parts/merges/Merge.module.css'
import type { Copy } from '../../parts/merges/useCopyWords'
import { Badge } from '../../ui/Badge'

/** The two copies: where each comes from, who prepared it, when it was changed last, and which is the newer. */
export function CopiesTable({ mine, theirs, newer }: { mine: Copy; theirs: Copy; newer: Side | null }) {
  const { t } = useTranslation()
  const format = useFormat()
  const rows = [
    { side: 'mine', copy: mine },
    { side: 'theirs', copy: theirs },
  ] as const
  return (
    <div className={styles.scroll}>
      <table className={styles.copies}>
        <caption>{mine.assessment.city.name}</caption>
        <thead>
          <tr>
            <th scope="col">{t('merge.copy')}</th>
            <th scope="col">{t('merge.members.preparedBy')}</th>
            <th scope="col">{t('merge.changed')}</th>
            <th scope="col" className={styles.number}>
              {t('merge.answers')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ side, copy: { file, assessment } }) => (
            <tr key={side}>
              <th scope="row">{file ?? t('merge.here')}</th>
              <td>{assessment.preparedBy || '–'}</td>
              <td>
                {assessment.updatedAt
                  ? `${format.day(assessment.updatedAt)}, ${format.time(assessment.updatedAt)}`
                  : '–'}{' '}
                {newer === side ? <Badge tone="muted">{t('merge.newer')}</Badge> : null}
              </td>
              <td className={styles.number}>{Object.keys(assessment.answers).length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
