import { useTranslation } from 'react-i18next'
import { BRIEF_LIMITS } from '../../core/model/brief'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import styles from './Briefs.module.css'

type BriefFieldProps = {
  label: string
  hint?: string
  /** What the assessment holds; empty where nothing. */
  prefill?: string
  /** What a person wrote; undefined where nothing was written. */
  own: string | undefined
  rows?: number
  onChange: (text: string | undefined) => void
}

/** One text of a brief: what a person wrote, else what the assessment holds, which can be taken back at any time. */
export function BriefField({ label, hint, prefill = '', own, rows = 3, onChange }: BriefFieldProps) {
  const { t } = useTranslation()
  const taken = own === undefined && prefill !== ''
  const hints = [...(hint ? [hint] : []), ...(taken ? [t('briefs.fromAssessment')] : [])]
  return (
    <div className={styles.field}>
      <Field label={label} hint={hints.join(' ')}>
        {(ids) => (
          <textarea
            {...ids}
            rows={rows}
            value={own ?? prefill}
            maxLength={BRIEF_LIMITS.text}
            onChange={(event) => onChange(textOf(event.target.value, prefill))}
          />
        )}
      </Field>
      {own !== undefined && prefill !== '' ? (
        <Button kind="quiet" aria-label={t('briefs.resetName', { name: label })} onClick={() => onChange(undefined)}>
          {t('briefs.reset')}
        </Button>
      ) : null}
    </div>
  )
}

/** An empty text is kept only where it hides what the assessment holds. */
function textOf(value: string, prefill: string): string | undefined {
  return value === '' && prefill === '' ? undefined : value
}
