import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { choosePhase } from '../../core/questionnaire/choosePhase'
import { useGuidebook, useOutline } from '../../store/guidebook'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import styles from './City.module.css'

/** The guidebook's yes-or-no statements, and the phase that they tell. Nothing is chosen before `onChoose`. */
export function PhaseChooser({ onChoose }: { onChoose?: (phase: string) => void }) {
  const { t } = useTranslation()
  const guidebook = useGuidebook()
  const outline = useOutline()
  const [answers, setAnswers] = useState<Record<string, boolean>>({})
  const statements = guidebook.phaseStatements ?? []
  if (statements.length === 0) return null
  const { phase, skipped } = choosePhase(guidebook, answers)
  const words = outline.phaseStatements ?? {}
  const answered = Object.keys(answers).length > 0
  return (
    <details className={styles.chooser}>
      <summary>{t('profile.chooser.open', { count: statements.length })}</summary>
      <div className={styles.statements}>
        <p className={styles.hint}>{t('profile.chooser.lead')}</p>
        {statements.map(({ id }) => (
          <Statement
            key={id}
            text={words[id] ?? id}
            answer={answers[id]}
            onAnswer={(answer) => setAnswers((before) => ({ ...before, [id]: answer }))}
          />
        ))}
        <div role="status">
          {answered ? (
            <Alert tone={skipped ? 'warning' : 'info'}>
              <p>{t('profile.chooser.chosen', { phase: outline.phases[phase]?.title ?? phase })}</p>
              {skipped ? <p>{t('profile.chooser.chosenAhead', { statement: words[skipped] ?? skipped })}</p> : null}
            </Alert>
          ) : null}
        </div>
        {answered && onChoose ? (
          <p>
            <Button onClick={() => onChoose(phase)}>{t('profile.chooser.use')}</Button>
          </p>
        ) : null}
      </div>
    </details>
  )
}

type StatementProps = { text: string; answer: boolean | undefined; onAnswer: (answer: boolean) => void }

function Statement({ text, answer, onAnswer }: StatementProps) {
  const { t } = useTranslation()
  return (
    <fieldset className={styles.statement}>
      <legend>{text}</legend>
      {[true, false].map((value) => (
        <label key={String(value)}>
          <input type="radio" checked={answer === value} onChange={() => onAnswer(value)} />{' '}
          {t(value ? 'profile.chooser.yes' : 'profile.chooser.no')}
        </label>
      ))}
    </fieldset>
  )
}
