import { useTranslation } from 'react-i18next'
import { Field } from '../../ui/Field'

/** An assessment that progress can be measured against. */
export type Choice = { id: string; label: string; sameCity: boolean }

type EarlierSelectProps = { value: string; choices: readonly Choice[]; onChange: (id: string) => void }

/** Which assessment of the library the report compares with; those of the same city first. */
export function EarlierSelect({ value, choices, onChange }: EarlierSelectProps) {
  const { t } = useTranslation()
  const same = choices.filter(({ sameCity }) => sameCity)
  const others = choices.filter(({ sameCity }) => !sameCity)
  const hint = choices.length === 0 ? t('report.options.earlierEmpty') : t('report.options.earlierHint')
  return (
    <Field label={t('report.options.earlier')} hint={hint}>
      {(ids) => (
        <select
          {...ids}
          value={value}
          disabled={choices.length === 0}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">{t('report.options.earlierNone')}</option>
          {same.length > 0 ? (
            <optgroup label={t('report.options.sameCity')}>
              <Options choices={same} />
            </optgroup>
          ) : null}
          {others.length > 0 ? (
            <optgroup label={t('report.options.otherCities')}>
              <Options choices={others} />
            </optgroup>
          ) : null}
        </select>
      )}
    </Field>
  )
}

function Options({ choices }: { choices: readonly Choice[] }) {
  return choices.map(({ id, label }) => (
    <option key={id} value={id}>
      {label}
    </option>
  ))
}
