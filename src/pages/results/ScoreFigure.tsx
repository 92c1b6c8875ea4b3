import { useTranslation } from 'react-i18next'
import styles from './Results.module.css'
import type { ResultsInput, ScoreQuestion } from './ResultsInput'

type ScoreFigureProps = { figure?: string; text: string; question: ScoreQuestion; ask: ResultsInput['ask'] }

/** A score that can be opened to see how it came about. `figure` names it for those who read the page by program. */
export function ScoreFigure({ figure, text, question, ask }: ScoreFigureProps) {
  const { t } = useTranslation()
  return (
    <button type="button" className={styles.figure} onClick={() => ask(question)}>
      <span data-figure={figure}>{text}</span>
      <span className="visually-hidden"> · {t('results.explain.open', { title: question.title })}</span>
    </button>
  )
}
