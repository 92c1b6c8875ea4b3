import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ScenarioId } from '../../core/model/scenario'
import type { Scores } from '../../core/model/scores'
import { scoreAssessment } from '../../core/scoring/score/scoreAssessment'
import { formatDelta, formatScore } from '../../core/texts/formatScore'
import { dimensionTitle, phaseTitle } from '../../core/texts/titles'
import { applyScenario, type Difference, scenarioEffort } from '../../core/whatif/applyScenario'
import { useFormat } from '../../i18n/useFormat'
import { CheckboxGroup } from '../../ui/CheckboxGroup'
import type { WhatIf } from './useWhatIf'
import styles from './WhatIf.module.css'

type Column = { id: ScenarioId; name: string; scores: Scores; difference: Difference }

/** The kept scenarios side by side with today. */
export function ScenarioTable(input: WhatIf) {
  const { t } = useTranslation()
  const columns = useColumns(input)
  const [hidden, setHidden] = useState<readonly string[]>([])
  const shown = columns.filter(({ id }) => !hidden.includes(id))
  return (
    <section className={styles.compare} aria-labelledby="compare">
      <h2 id="compare">{t('whatif.compare.title')}</h2>
      {columns.length === 0 ? <p>{t('whatif.compare.empty')}</p> : null}
      {columns.length > 2 ? (
        <CheckboxGroup
          legend={t('whatif.compare.which')}
          options={columns.map(({ id, name }) => ({ value: id, label: name }))}
          values={shown.map(({ id }) => id)}
          onChange={(values) => setHidden(columns.map(({ id }) => id).filter((id) => !values.includes(id)))}
        />
      ) : null}
      {shown.length > 0 ? <Comparison input={input} columns={shown} /> : null}
    </section>
  )
}

function useColumns({ guidebook, assessment }: WhatIf): Column[] {
  return useMemo(
    () =>
      (assessment.scenarios ?? []).map((scenario) => {
        const applied = applyScenario(assessment, scenario)
        const difference = scenarioEffort(guidebook, assessment, applied)
        return { id: scenario.id, name: scenario.name, scores: scoreAssessment(guidebook, applied), difference }
      }),
    [guidebook, assessment],
  )
}

function Comparison({ input, columns }: { input: WhatIf; columns: Column[] }) {
  const { t } = useTranslation()
  const { number } = useFormat()
  const { guidebook, today } = input
  const gateOf = ({ claimed }: Scores, id: (typeof guidebook.phases)[number]['id']) =>
    t(`whatif.figures.statuses.${claimed.phases[id]?.gate.status ?? 'unassessed'}`)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={t('whatif.compare.caption')} tabIndex={0}>
      <table className={styles.table}>
        <caption>{t('whatif.compare.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('whatif.compare.figure')}</th>
            <th scope="col">{t('whatif.compare.today')}</th>
            {columns.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {useScoreRows(input).map(({ title, read }) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              <td>{formatScore(read(today))}</td>
              {columns.map(({ id, scores }) => (
                <td key={id}>
                  <Compared from={read(today)} to={read(scores)} />
                </td>
              ))}
            </tr>
          ))}
          {guidebook.phases.map(({ id: phase }) => (
            <tr key={phase}>
              <th scope="row">{t('whatif.compare.gate', { phase: phaseTitle(input.outline, phase) })}</th>
              <td>{gateOf(today, phase)}</td>
              {columns.map(({ id, scores }) => (
                <td key={id}>{gateOf(scores, phase)}</td>
              ))}
            </tr>
          ))}
          {(['changes', 'effort'] as const).map((kind) => (
            <tr key={kind}>
              <th scope="row">{t(`whatif.compare.${kind}`)}</th>
              <td>{number(0)}</td>
              {columns.map(({ id, difference }) => (
                <td key={id}>{number(difference[kind])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.muted}>{t('whatif.compare.effortHint')}</p>
    </section>
  )
}

function Compared({ from, to }: { from: number | null; to: number | null }) {
  const isSame = formatScore(from) === formatScore(to)
  return (
    <>
      {isSame ? null : <span className={styles.delta}>{formatDelta(from, to)}</span>} {formatScore(to)}
    </>
  )
}

function useScoreRows({ guidebook, outline }: WhatIf): { title: string; read: (scores: Scores) => number | null }[] {
  const { t } = useTranslation()
  return [
    { title: t('whatif.compare.headline'), read: ({ claimed }) => claimed.headline },
    { title: t('whatif.compare.evidenced'), read: ({ evidenced }) => evidenced.headline },
    ...guidebook.dimensions.map(({ id }) => ({
      title: t('whatif.compare.dimension', { dimension: dimensionTitle(outline, id) }),
      read: ({ claimed }: Scores) => claimed.dimensions[id]?.score ?? null,
    })),
    ...guidebook.phases.map(({ id }) => ({
      title: t('whatif.compare.phase', { phase: phaseTitle(outline, id) }),
      read: ({ claimed }: Scores) => claimed.phases[id]?.all.score ?? null,
    })),
  ]
}
