// What backs an answer. The store is the truth: the form only mirrors it while somebody types.
import { type UseFormRegister, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { type Answer, LIMITS } from '../../core/model/assessment'
import { EVIDENCE, type Evidence } from '../../core/model/evidence'
import type { IndicatorText } from '../../core/model/texts'
import type { AnswerState } from '../../core/questionnaire/answerState'
import { isOlderThanMonths } from '../../core/questionnaire/isOlderThanMonths'
import { getClock, localDay } from '../../store/connections'
import { useOutline } from '../../store/guidebook'
import { setAnswer } from '../../store/openAssessment'
import { Field } from '../../ui/Field'
import styles from './IndicatorBlock.module.css'
import { LinksField } from './LinksField'

type SupportFieldsProps = { indicator: string; text: IndicatorText; answer: Answer; state: AnswerState }
type Support = { evidence: Evidence; evidenceDate: string; note: string }
type PartProps = { indicator: string; register: UseFormRegister<Support> }

/** Months after which evidence should be looked at again (domain rule: evidence ages). */
const EVIDENCE_MONTHS = 24

/** Evidence, its date, note and links of one answer. */
export function SupportFields({ indicator, text, answer, state }: SupportFieldsProps) {
  const { t } = useTranslation()
  const values: Support = {
    evidence: answer.evidence ?? 'none',
    evidenceDate: answer.evidenceDate ?? '',
    note: answer.note ?? '',
  }
  const { register } = useForm<Support>({ values })
  const old =
    answer.evidenceDate !== undefined &&
    isOlderThanMonths(answer.evidenceDate, localDay(getClock().now()), EVIDENCE_MONTHS)
  return (
    <div className={styles.support}>
      <div className={styles.pair}>
        <EvidenceField indicator={indicator} register={register} />
        <DateField indicator={indicator} register={register} old={old} />
      </div>
      <details className={styles.why}>
        <summary>{t('assess.evidenceExamples')}</summary>
        <ul>
          {text.evidence.map((example) => (
            <li key={example}>{example}</li>
          ))}
        </ul>
      </details>
      <NoteField indicator={indicator} register={register} unexplained={state === 'unexplained'} />
      <LinksField indicator={indicator} links={answer.links ?? NO_LINKS} />
    </div>
  )
}

const NO_LINKS: string[] = []

function EvidenceField({ indicator, register }: PartProps) {
  const { t } = useTranslation()
  const outline = useOutline()
  const change = (value: string) => setAnswer(indicator, { evidence: EVIDENCE.find((kind) => kind === value) })
  return (
    <Field label={t('assess.evidence')} hint={t('assess.evidenceHint')}>
      {(ids) => (
        <select {...ids} {...register('evidence', { onChange: (event) => change(event.target.value) })}>
          {EVIDENCE.map((kind) => (
            <option key={kind} value={kind}>
              {outline.evidence[kind].title}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function DateField({ indicator, register, old }: PartProps & { old: boolean }) {
  const { t } = useTranslation()
  const change = (value: string) => setAnswer(indicator, { evidenceDate: value || undefined })
  return (
    <Field label={t('assess.evidenceDate')} hint={old ? t('assess.evidenceOld') : undefined}>
      {(ids) => (
        <input
          type="date"
          {...ids}
          {...register('evidenceDate', { onChange: (event) => change(event.target.value) })}
        />
      )}
    </Field>
  )
}

function NoteField({ indicator, register, unexplained }: PartProps & { unexplained: boolean }) {
  const { t } = useTranslation()
  const change = (value: string) => setAnswer(indicator, { note: value || undefined })
  return (
    <Field
      label={t('assess.note')}
      hint={unexplained ? undefined : t('assess.noteHint')}
      error={unexplained ? t('assess.noteReason') : undefined}
    >
      {(ids) => (
        <textarea
          rows={2}
          maxLength={LIMITS.text}
          {...ids}
          {...register('note', { onChange: (event) => change(event.target.value) })}
        />
      )}
    </Field>
  )
}
