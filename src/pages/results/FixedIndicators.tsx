import { useTranslation } from 'react-i18next'
import { consideredIndicators } from '../../core/questionnaire/consideredIndicators'
import { fixedIds } from '../../core/questionnaire/fixedIds'
import { indicatorTitle } from '../../core/texts/titles'
import { setAnswer } from '../../store/openAssessment'
import { CheckboxGroup } from '../../ui/CheckboxGroup'
import styles from './Results.module.css'
import type { ResultsInput } from './ResultsInput'

/** Marks, kept with the assessment, of what cannot change now. `phase`: whose indicators; null for all in scope. */
export function FixedIndicators({ input, phase }: { input: ResultsInput; phase: string | null }) {
  const { t } = useTranslation()
  const { guidebook, assessment, texts } = input
  const last = guidebook.phases.findIndex(({ id }) => id === assessment.phase)
  const meant = new Set(
    guidebook.phases.flatMap(({ id }, at) => ((phase === null ? at <= last : id === phase) ? [id] : [])),
  )
  const asked = consideredIndicators(guidebook, assessment.scope).filter((own) => {
    return meant.has(own.phase) && assessment.answers[own.id]?.level !== 'na'
  })
  const options = asked.map(({ id }) => ({ value: id as string, label: indicatorTitle(texts, id) }))
  const marked = fixedIds(assessment).filter((id) => options.some(({ value }) => value === id))
  const change = (values: string[]) => {
    for (const { value } of options) {
      const isFixed = values.includes(value)
      if (isFixed !== marked.includes(value)) setAnswer(value, { fixed: isFixed || undefined })
    }
  }
  return (
    <details className={styles.details}>
      <summary>{t('results.way.fixedTitle', { count: marked.length })}</summary>
      <CheckboxGroup
        legend={t('results.way.fix')}
        hint={t('results.way.fixedHint')}
        options={options}
        values={marked}
        onChange={change}
      />
    </details>
  )
}
