import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { type Finding, strengths, weakSpots } from '../../core/findings/strengths'
import { indicatorTitle, levelTitle } from '../../core/texts/titles'
import styles from './Results.module.css'
import type { ResultsInput } from './ResultsInput'

/** How many strengths and weak spots the page shows. */
const SHOWN = 5

/** Strengths and weak spots among the indicators in scope. */
export function Findings(input: ResultsInput) {
  const { t } = useTranslation()
  const { guidebook, assessment } = input
  return (
    <section className={styles.section} aria-labelledby="findings">
      <h2 id="findings">{t('results.findings.title')}</h2>
      <div className={styles.pair}>
        <FindingList
          input={input}
          title={t('results.findings.strengths')}
          none={t('results.findings.noStrengths')}
          findings={strengths(guidebook, assessment)}
        />
        <FindingList
          input={input}
          title={t('results.findings.weakSpots')}
          none={t('results.findings.noWeakSpots')}
          findings={weakSpots(guidebook, assessment)}
        />
      </div>
    </section>
  )
}

type FindingListProps = { input: ResultsInput; title: string; none: string; findings: Finding[] }

function FindingList({ input, title, none, findings }: FindingListProps) {
  const { t } = useTranslation()
  const { outline, texts, assessment } = input
  return (
    <div className={styles.findings}>
      <h3>{title}</h3>
      {findings.length === 0 ? <p>{none}</p> : null}
      <ul>
        {findings.slice(0, SHOWN).map(({ indicator, level, evidence }) => (
          <li key={indicator.id}>
            <Link href={`/a/${assessment.id}/assess/${indicator.phase}/${indicator.id}`}>
              {indicatorTitle(texts, indicator.id)}
            </Link>{' '}
            <span className={styles.muted}>
              {t('results.findings.detail', {
                level,
                title: levelTitle(outline, level),
                evidence: outline.evidence[evidence].title,
              })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
