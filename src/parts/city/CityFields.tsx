import { useTranslation } from 'react-i18next'
import { type City, LIMITS } from '../../core/model/assessment'
import { ASCN_CITIES, ASEAN_MEMBERS, OTHER_COUNTRIES } from '../../core/model/region'
import { useFormat } from '../../i18n/useFormat'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import styles from './City.module.css'

type Place = Pick<City, 'name' | 'country'>
type CityFieldsProps = { place: Place; errors?: { name?: string; country?: string }; onChange: (place: Place) => void }

/** City and country, with the network's cities of that country one click away. */
export function CityFields({ place, errors = {}, onChange }: CityFieldsProps) {
  const { t } = useTranslation()
  const suggestions = ASCN_CITIES[place.country] ?? []
  return (
    <>
      <CountryField
        country={place.country}
        error={errors.country}
        onChange={(country) => onChange({ ...place, country })}
      />
      <div className={styles.stack}>
        <Field label={t('profile.city')} error={errors.name}>
          {(ids) => (
            <input
              type="text"
              {...ids}
              value={place.name}
              maxLength={LIMITS.text}
              autoComplete="off"
              onChange={(event) => onChange({ ...place, name: event.target.value })}
            />
          )}
        </Field>
        {suggestions.length > 0 ? (
          <fieldset className={styles.suggestions}>
            <legend className={styles.hint}>{t('profile.suggestions')}</legend>
            {suggestions.map((name) => (
              <Button key={name} kind="quiet" onClick={() => onChange({ ...place, name })}>
                {name}
              </Button>
            ))}
          </fieldset>
        ) : null}
      </div>
    </>
  )
}

type CountryFieldProps = { country: string; error?: string | undefined; onChange: (country: string) => void }

function CountryField({ country, error, onChange }: CountryFieldProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const options = (codes: readonly string[]) =>
    codes
      .map((code) => ({ code, name: format.country(code) }))
      .sort((a, b) => a.name.localeCompare(b.name))
      .map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))
  return (
    <Field label={t('profile.country')} error={error}>
      {(ids) => (
        <select {...ids} value={country} onChange={(event) => onChange(event.target.value)}>
          <option value="">{t('profile.chooseCountry')}</option>
          <optgroup label={t('profile.asean')}>{options(ASEAN_MEMBERS)}</optgroup>
          <optgroup label={t('profile.others')}>{options(OTHER_COUNTRIES)}</optgroup>
        </select>
      )}
    </Field>
  )
}
