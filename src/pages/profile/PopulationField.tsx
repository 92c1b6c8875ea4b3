import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { City } from '../../core/model/assessment'
import { Field } from '../../ui/Field'

type PopulationFieldProps = { city: City; onChange: (population: number | undefined) => void }

/** Residents as a whole number; what cannot be read as one stays in the field and is not kept. */
export function PopulationField({ city, onChange }: PopulationFieldProps) {
  const { t } = useTranslation()
  const [draft, setDraft] = useState(city.population === undefined ? '' : String(city.population))
  const valid = /^\d{0,9}$/.test(draft)
  return (
    <Field
      label={t('profile.population')}
      hint={t('profile.populationHint')}
      error={valid ? undefined : t('profile.populationError')}
    >
      {(ids) => (
        <input
          type="text"
          inputMode="numeric"
          {...ids}
          value={draft}
          onChange={(event) => {
            const value = event.target.value.trim()
            setDraft(value)
            if (/^\d{0,9}$/.test(value)) onChange(value === '' ? undefined : Number(value))
          }}
        />
      )}
    </Field>
  )
}
