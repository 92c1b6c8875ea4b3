import { useTranslation } from 'react-i18next'
import type { Assessment } from '../../core/model/assessment'
import type { Edition } from '../../core/model/supplement'
import { unscoredAnswers } from '../../core/questionnaire/unscoredAnswers'
import styles from './Edition.module.css'

type UnscoredAnswersProps = { assessment: Assessment; edition: Edition }

/** Answers that the edition does not ask for: kept in the file and exported again, not scored; with the reason where a supplement gives one. */
export function UnscoredAnswers({ assessment, edition }: UnscoredAnswersProps) {
  const { t } = useTranslation()
  const ids = unscoredAnswers(edition.guidebook, assessment)
  if (ids.length === 0) return null
  const reasonOf = (id: string) => edition.exclusions.find(({ indicator }) => indicator === id)?.reason
  return (
    <section className={styles.section} aria-labelledby="edition-unscored">
      <h2 id="edition-unscored">{t('edition.unscoredTitle')}</h2>
      <p>{t('edition.unscoredLead')}</p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('edition.indicator')}</th>
              <th scope="col">{t('edition.level')}</th>
              <th scope="col">{t('edition.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {ids.map((id) => (
              <tr key={id}>
                <th scope="row">{edition.texts.indicators[id]?.title ?? <code>{id}</code>}</th>
                <td>{levelOf(assessment.answers[id]?.level)}</td>
                <td>{reasonOf(id) ?? t('edition.notAsked')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function levelOf(level: unknown): string {
  return typeof level === 'number' ? String(level) : '–'
}
