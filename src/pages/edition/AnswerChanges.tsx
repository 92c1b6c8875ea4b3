import { useTranslation } from 'react-i18next'
import type { Upgrade } from '../../core/editions/upgradeAssessment'
import type { GuidebookTexts } from '../../core/model/texts'
import { indicatorTitle } from '../../core/texts/titles'
import styles from './Edition.module.css'

type AnswerChangesProps = { upgrade: Upgrade; before: GuidebookTexts; after: GuidebookTexts }

/** What becomes of the answers: kept, carried to a new name, no longer scored; and what is asked anew. */
export function AnswerChanges({ upgrade, before, after }: AnswerChangesProps) {
  const { t } = useTranslation()
  const { kept, renamed, unscored, added } = upgrade
  return (
    <ul className={styles.list}>
      <li>{t('edition.kept', { count: kept.length })}</li>
      {renamed.length > 0 ? (
        <li>
          {t('edition.renamed', { count: renamed.length })}
          <ul>
            {renamed.map(({ from, to }) => (
              <li key={from}>
                {t('edition.renamedEntry', { from: indicatorTitle(before, from), to: indicatorTitle(after, to) })}
              </li>
            ))}
          </ul>
        </li>
      ) : null}
      {unscored.length > 0 ? (
        <li>
          {t('edition.unscored', { count: unscored.length })}
          <ul>
            {unscored.map((id) => (
              <li key={id}>{indicatorTitle(before, id)}</li>
            ))}
          </ul>
        </li>
      ) : null}
      {added.length > 0 ? (
        <li>
          <details>
            <summary>{t('edition.added', { count: added.length })}</summary>
            <ul>
              {added.map((id) => (
                <li key={id}>{indicatorTitle(after, id)}</li>
              ))}
            </ul>
          </details>
        </li>
      ) : null}
    </ul>
  )
}
