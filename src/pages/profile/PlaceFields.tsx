import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { City } from '../../core/model/assessment'
import { CityFields } from '../../parts/city/CityFields'

/** City and country of an assessment. An empty one is shown as an error and not kept: the last valid value stays. */
export function PlaceFields({ city, onChange }: { city: City; onChange: (patch: Partial<City>) => void }) {
  const { t } = useTranslation()
  const [draft, setDraft] = useState({ name: city.name, country: city.country })
  const errors = {
    ...(draft.name.trim() ? {} : { name: t('profile.required') }),
    ...(draft.country ? {} : { country: t('profile.required') }),
  }
  return (
    <CityFields
      place={draft}
      errors={errors}
      onChange={(place) => {
        setDraft(place)
        if (place.name.trim() && place.country) onChange(place)
      }}
    />
  )
}
