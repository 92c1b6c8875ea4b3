import { useDeferredValue, useId, useMemo, useState } from 'react'
import type { CityRow } from '../../core/compare/view/CityRow'
import { shorten } from '../../core/compare/view/shorten'
import { useFormat } from '../../i18n/useFormat'
import { Field } from '../../ui/Field'

/** Above this many a list to choose from is no help, and a text with suggestions takes its place. */
const LISTED = 300
const SUGGESTED = 50
const NAME = 80

type CitySelectProps = {
  label: string
  /** The words of the choice of none. */
  none: string
  rows: readonly CityRow[]
  /** Id of an assessment, or empty. */
  value: string
  onChange: (id: string) => void
}

/** Chooses one city: from a list, or by its name where there are too many for one. */
export function CitySelect(props: CitySelectProps) {
  return props.rows.length > LISTED ? <ByName {...props} /> : <FromList {...props} />
}

function FromList({ label, none, rows, value, onChange }: CitySelectProps) {
  const format = useFormat()
  return (
    <Field label={label}>
      {(ids) => (
        <select {...ids} value={value} onChange={({ target }) => onChange(target.value)}>
          <option value="">{none}</option>
          {rows.map(({ city }) => (
            <option key={city.key} value={city.id}>
              {`${shorten(city.name, NAME)}, ${format.country(city.country)}`}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function ByName({ label, rows, value, onChange }: CitySelectProps) {
  const format = useFormat()
  const list = useId()
  const nameOf = ({ city }: CityRow) => `${shorten(city.name, NAME)}, ${format.country(city.country)}`
  const chosen = rows.find(({ city }) => city.id === value)
  const [typed, type] = useState(chosen ? nameOf(chosen) : '')
  const wanted = useDeferredValue(typed)
  const suggested = useMemo(() => {
    const start = wanted.toLowerCase()
    const found: CityRow[] = []
    for (const row of rows) {
      if (row.city.name.toLowerCase().startsWith(start)) found.push(row)
      if (found.length === SUGGESTED) break
    }
    return found
  }, [rows, wanted])
  const change = (text: string) => {
    type(text)
    // The country first: putting thousands of names together takes longer than a key may.
    const match = rows.find((row) => text.endsWith(format.country(row.city.country)) && nameOf(row) === text)
    if (match) onChange(match.city.id)
    else if (text === '') onChange('')
  }
  return (
    <Field label={label}>
      {(ids) => (
        <>
          <input {...ids} type="text" list={list} value={typed} onChange={({ target }) => change(target.value)} />
          <datalist id={list}>
            {suggested.map((row) => (
              <option key={row.city.key} value={nameOf(row)} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  )
}
