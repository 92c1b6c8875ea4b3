// What backs an answer. The store is the truth: the form only mirrors it while somebody types, and checks what cannot be kept.
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { type Answer, LIMITS } from '../../core/model/assessment'
import { EVIDENCE, type Evidence } from '../../core/model/evidence'
import type { IndicatorText } from '../../core/model/texts'
import type { AnswerState } from '../../core/questionnaire/answerState'
import { isOlderThanMonths } from '../../core/questionnaire/isOlderThanMonths'
import { useOutline } from '../../store/guidebook'
import { setAnswer } from '../../store/openAssessment'
import { Field } from '../../ui/Field'
import styles from './IndicatorBlock.module.css'
import { parseLinks } from './parseLinks'

type SupportFieldsProps = { indicator: string; text: IndicatorText; answer: Answer; state: AnswerState }
type Support = { evidence: Evidence; evidenceDate: string; note: string; links: string }

/** Months after which evidence should be looked at again (domain rule: evidence ages). */
const EVIDENCE_MONTHS = 24

/** Evidence, its date, note and links of one answer. */
export function SupportFields({ indicator, text, answer, state }: SupportFieldsProps) {
  const { t } = useTranslation()
  const outline = useOutline()
  const values: Support = {
    evidence: answer.evidence ?? 'none',
    evidenceDate: answer.evidenceDate ?? '',
    note: answer.note ?? '',
    links: (answer.links ?? []).join('\n'),
  }
  const { register, formState } = useForm<Support>({
    values,
    mode: 'onChange',
    resetOptions: { keepDirtyValues: true },
  })
  const linkProblem = formState.errors.links?.message
  const old = answer.evidenceDate !== undefined && isOlderThanMonths(answer.evidenceDate, todayIso(), EVIDENCE_MONTHS)
  return (
    <div className={styles.support}>
      <div className={styles.pair}>
        <Field label={t('assess.evidence')} hint={t('assess.evidenceHint')}>
          {(ids) => (
            <select
              {...ids}
              {...register('evidence', {
                onChange: (event) => setAnswer(indicator, { evidence: toEvidence(event.target.value) }),
              })}
            >
              {EVIDENCE.map((kind) => (
                <option key={kind} value={kind}>
                  {outline.evidence[kind].title}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('assess.evidenceDate')} hint={old ? t('assess.evidenceOld') : undefined}>
          {(ids) => (
            <input
              type="date"
              {...ids}
              {...register('evidenceDate', {
                onChange: (event) => setAnswer(indicator, { evidenceDate: event.target.value || undefined }),
              })}
            />
          )}
        </Field>
      </div>
      <details className={styles.why}>
        <summary>{t('assess.evidenceExamples')}</summary>
        <ul>
          {text.evidence.map((example) => (
            <li key={example}>{example}</li>
          ))}
        </ul>
      </details>
      <Field
        label={t('assess.note')}
        hint={state === 'unexplained' ? undefined : t('assess.noteHint')}
        error={state === 'unexplained' ? t('assess.noteReason') : undefined}
      >
        {(ids) => (
          <textarea
            rows={2}
            maxLength={LIMITS.text}
            {...ids}
            {...register('note', {
              onChange: (event) => setAnswer(indicator, { note: event.target.value || undefined }),
            })}
          />
        )}
      </Field>
      <Field label={t('assess.links')} hint={t('assess.linksHint', { count: LIMITS.links })} error={linkProblem}>
        {(ids) => (
          <textarea
            rows={1}
            {...ids}
            {...register('links', {
              validate: (value) => {
                const parsed = parseLinks(value)
                if (parsed.bad) return t('assess.linksError', { link: parsed.bad })
                return parsed.links.length <= LIMITS.links || t('assess.linksMany', { count: LIMITS.links })
              },
              onChange: (event) => keepLinks(indicator, event.target.value),
            })}
          />
        )}
      </Field>
    </div>
  )
}

/** Keeps the readable links; a half-typed line stays in the form until it is one. */
function keepLinks(indicator: string, value: string) {
  const { links } = parseLinks(value)
  setAnswer(indicator, { links: links.length > 0 ? links.slice(0, LIMITS.links) : undefined })
}

function toEvidence(value: string): Evidence | undefined {
  return EVIDENCE.find((kind) => kind === value)
}

function todayIso(): string {
  return new Date().toISOString().slice(0, 10)
}
