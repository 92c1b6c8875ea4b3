import { useTranslation } from 'react-i18next'
import { indicatorCode } from '../../../core/texts/indicatorCode'
import { indicatorTitle, phaseTitle } from '../../../core/texts/titles'
import { indicatorsToChoose, putToVoteIn } from '../../../core/workshop/agendaOf'
import { setSetup } from '../../../store/workshop'
import { CheckboxGroup } from '../../../ui/CheckboxGroup'
import styles from '../Workshop.module.css'
import type { WorkshopInput } from '../WorkshopInput'

/** The indicators of the chosen phases, to be left out one by one. Those put to vote after merging are not offered: they stay. */
export function IndicatorChoice({ assessment, record, guidebook, texts }: WorkshopInput) {
  const { t } = useTranslation()
  const { setup } = record
  const { left = [] } = setup
  const fixed = putToVoteIn(assessment, guidebook)
  const offered = indicatorsToChoose(setup, guidebook, assessment.scope).filter(({ id }) => !fixed.includes(id))
  if (offered.length === 0) return null
  const taken = offered.filter(({ id }) => !left.includes(id)).length
  /** Only what is offered is known to be chosen; what other phases have left out stays so. */
  const choose = (phase: string, chosen: readonly string[]) => {
    const own = offered.flatMap((indicator): string[] => (indicator.phase === phase ? [indicator.id] : []))
    setSetup({ left: [...left.filter((id) => !own.includes(id)), ...own.filter((id) => !chosen.includes(id))] })
  }
  return (
    <details className={styles.oneByOne}>
      <summary>{t('workshop.prepare.oneByOne', { count: taken, of: offered.length })}</summary>
      <div className={styles.choice}>
        {guidebook.phases.map(({ id: phase }) => {
          const own = offered.filter((indicator) => indicator.phase === phase)
          if (own.length === 0) return null
          return (
            <CheckboxGroup
              key={phase}
              legend={phaseTitle(texts.outline, phase)}
              options={own.map(({ id }) => ({
                value: id,
                label: `${indicatorCode(guidebook, id)} ${indicatorTitle(texts, id)}`,
              }))}
              values={own.flatMap(({ id }): string[] => (left.includes(id) ? [] : [id]))}
              onChange={(chosen) => choose(phase, chosen)}
            />
          )
        })}
      </div>
    </details>
  )
}
