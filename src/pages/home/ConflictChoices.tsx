import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { ImportChoice, ImportDecision } from '../../core/files/planImport'
import { useFormat } from '../../i18n/useFormat'
import { startMerge } from '../../store/waitingCopies'
import { Button } from '../../ui/Button'
import { RadioCards } from '../../ui/RadioCards'
import styles from './Home.module.css'

const CHOICES = ['keep-both', 'replace', 'skip', 'merge'] as const
type Choice = ImportChoice | 'merge'

type ConflictChoicesProps = {
  decisions: ImportDecision[]
  onApply: (decisions: ImportDecision[]) => void
  onCancel: () => void
}

/** Asks, for each assessment that is already here with other content, what to do. A newer one never loses by default. */
export function ConflictChoices({ decisions, onApply, onCancel }: ConflictChoicesProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const [, navigate] = useLocation()
  const [chosen, setChosen] = useState<(Omit<ImportDecision, 'choice'> & { choice: Choice })[]>(decisions)
  const choose = (index: number, choice: Choice) =>
    setChosen(chosen.map((decision, at) => (at === index ? { ...decision, choice } : decision)))
  const apply = () => {
    // What is to be merged is left out of the import and waits on the page that merges.
    const merging = chosen.filter(({ choice }) => choice === 'merge')
    onApply(chosen.map(({ choice, ...decision }) => ({ ...decision, choice: choice === 'merge' ? 'skip' : choice })))
    if (merging.length === 0) return
    startMerge(merging)
    navigate('/merge')
  }
  return (
    <section className={styles.section} aria-label={t('home.conflictTitle')}>
      <h2>{t('home.conflictTitle')}</h2>
      <p>{t('home.conflictLead')}</p>
      {chosen.map(({ name, assessment, relation, choice }, index) =>
        relation === 'new' || relation === 'same' ? null : (
          <div key={`${name}-${assessment.id}`} className={styles.section}>
            <RadioCards
              legend={`${assessment.city.name}, ${format.day(assessment.date)} (${name})`}
              name={`import-${index}`}
              columns
              value={choice}
              cards={CHOICES.map((value) => ({ value, label: t(`home.choice.${value}`) }))}
              onChange={(value) => choose(index, CHOICES.find((known) => known === value) ?? 'skip')}
            />
            <p className={styles.muted}>{t(`home.conflict.${relation}`)}</p>
          </div>
        ),
      )}
      <p className={styles.row}>
        <Button kind="primary" onClick={apply}>
          {t('home.conflictApply')}
        </Button>
        <Button onClick={onCancel}>{t('home.conflictCancel')}</Button>
      </p>
    </section>
  )
}
