import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answer } from '../../core/model/assessment'
import type { Guidebook } from '../../core/model/guidebook'
import type { GuidebookTexts } from '../../core/model/texts'
import type { Progress } from '../../core/progress/compareProgress'
import type { IndicatorChange } from '../../core/progress/indicatorChanges'
import { answeredLevel } from '../../core/questionnaire/answeredLevel'
import { answerState } from '../../core/questionnaire/answerState'
import { formatDelta } from '../../core/texts/formatScore'
import { indicatorCode } from '../../core/texts/indicatorCode'
import { indicatorTitle, levelTitle } from '../../core/texts/titles'
import styles from './Progress.module.css'
import { ScrollTable } from './ScrollTable'

type IndicatorTableProps = { guidebook: Guidebook; progress: Progress; texts: GuidebookTexts }

/** Every indicator whose answer is another one, with why. */
export function IndicatorTable({ guidebook, progress: { indicators }, texts }: IndicatorTableProps) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{t('progress.indicators.title')}</h2>
      {indicators.length === 0 ? (
        <p>{t('progress.indicators.none')}</p>
      ) : (
        <ScrollTable caption={t('progress.indicators.table', { count: indicators.length })}>
          <thead>
            <tr>
              {(['code', 'indicator', 'before', 'now', 'why'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`progress.indicators.${column}`)}
                </th>
              ))}
              <th scope="col" className={styles.number}>
                {t('progress.indicators.claimed')}
              </th>
              <th scope="col" className={styles.number}>
                {t('progress.indicators.evidenced')}
              </th>
            </tr>
          </thead>
          <tbody>
            {indicators.map((change) => (
              <ChangeRow key={change.indicator.id} guidebook={guidebook} change={change} texts={texts} />
            ))}
          </tbody>
        </ScrollTable>
      )}
    </section>
  )
}

type ChangeRowProps = Omit<IndicatorTableProps, 'progress'> & { change: IndicatorChange }

function ChangeRow({ guidebook, change, texts }: ChangeRowProps) {
  const { t } = useTranslation()
  const { indicator, before, now, causes, claimed, evidenced } = change
  return (
    <tr>
      <td className={styles.code}>{indicatorCode(guidebook, indicator.id)}</td>
      <th scope="row">{indicatorTitle(texts, indicator.id)}</th>
      <td>
        <Told answer={before} guidebook={guidebook} texts={texts} />
      </td>
      <td>
        <Told answer={now} guidebook={guidebook} texts={texts} />
      </td>
      <td>{causes.map((cause) => t(`progress.causes.${cause}`)).join(', ')}</td>
      <td className={styles.number}>{formatDelta(claimed.from, claimed.to)}</td>
      <td className={styles.number}>{formatDelta(evidenced.from, evidenced.to)}</td>
    </tr>
  )
}

type ToldProps = { answer: Answer | undefined; guidebook: Guidebook; texts: GuidebookTexts }

function Told({ answer, guidebook, texts: { outline } }: ToldProps) {
  const { t } = useTranslation()
  const level = answeredLevel(answer, guidebook)
  if (level !== null) {
    const evidence = outline.evidence[answer?.evidence ?? 'none'].title
    return t('progress.indicators.answer', { level: `${level} ${levelTitle(outline, level)}`, evidence })
  }
  const state = answerState(answer)
  if (state === 'unknown') return t('progress.indicators.states.unknown')
  return t(`progress.indicators.states.${state === 'na' || state === 'unexplained' ? 'na' : 'open'}`)
}
