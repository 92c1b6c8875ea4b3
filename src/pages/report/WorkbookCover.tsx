import { useTranslation } from 'react-i18next'
import type { Scope } from '../../core/model/assessment'
import { EVIDENCE } from '../../core/model/evidence'
import type { Guidebook } from '../../core/model/guidebook'
import type { GuidebookTexts } from '../../core/model/texts'
import { phaseTitle } from '../../core/texts/titles'
import styles from './BlankWorkbook.module.css'

const RULES = ['levels', 'evidence', 'unknown', 'vote', 'type'] as const
const PARTICIPANTS = 10
const ROWS = Array.from({ length: PARTICIPANTS }, (_, row) => row + 1)

type WorkbookCoverProps = { guidebook: Guidebook; texts: GuidebookTexts; scope: Scope }

/** The first sheet: which city and day, how to use the form, what the words mean, and who is at the table. */
export function WorkbookCover({ guidebook, texts, scope }: WorkbookCoverProps) {
  const { t } = useTranslation()
  const { outline } = texts
  return (
    <header>
      <h1>{t('report.workbook.title', { guidebook: outline.title })}</h1>
      <p>{t(`report.workbook.${scope}`, { version: guidebook.version })}</p>
      <div className={styles.blanks}>
        <p className={styles.line}>{t('report.workbook.city')}</p>
        <p className={styles.line}>{t('report.workbook.date')}</p>
      </div>
      <p>{t('report.workbook.declared')}</p>
      <ul className={`${styles.ticks} ${styles.across}`}>
        {guidebook.phases.map(({ id }) => (
          <li key={id} className={styles.tick}>
            {phaseTitle(outline, id)}
          </li>
        ))}
      </ul>
      <h2>{t('report.workbook.howTo')}</h2>
      <ol className={styles.rules}>
        {RULES.map((rule) => (
          <li key={rule}>{t(`report.workbook.rules.${rule}`)}</li>
        ))}
      </ol>
      <dl className={styles.words}>
        {outline.levels.map(({ title, meaning }, level) => (
          <div key={title}>
            <dt>{t('report.workbook.levelName', { level, title })}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
        {EVIDENCE.map((evidence) => (
          <div key={evidence}>
            <dt>{outline.evidence[evidence].title}</dt>
            <dd>{outline.evidence[evidence].meaning}</dd>
          </div>
        ))}
      </dl>
      <People />
    </header>
  )
}

function People() {
  const { t } = useTranslation()
  return (
    <section className={styles.people}>
      <h2>{t('report.workbook.people')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('report.workbook.number')}</th>
            <th scope="col">{t('report.workbook.role')}</th>
            <th scope="col">{t('report.workbook.office')}</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row}>
              <td>{row}</td>
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
