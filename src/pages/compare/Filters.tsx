import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type CityFilters, encodeFilters, NO_FILTERS, POPULATION_BANDS } from '../../core/compare/filterCities'
import { QUALITY_FLAGS } from '../../core/compare/flagsOf'
import { FOCUS_AREAS } from '../../core/model/assessment'
import { phaseTitle } from '../../core/texts/titles'
import { useFormat } from '../../i18n/useFormat'
import { useGuidebook, useOutline } from '../../store/guidebook'
import { Button } from '../../ui/Button'
import { CheckboxGroup } from '../../ui/CheckboxGroup'
import { Field } from '../../ui/Field'
import type { Board } from './Board'
import styles from './Compare.module.css'

type Option = { value: string; label: string }

/** Which cities are in view. Everything chosen is in the address. */
export function Filters({ board }: { board: Board }) {
  const { t } = useTranslation()
  const { address, change, cities, rows } = board
  const { filters } = address
  const set = (patch: Partial<CityFilters>) => change({ filters: { ...filters, ...patch } })
  const count = encodeFilters(filters).length
  return (
    <details className={styles.fold}>
      <summary>
        {count > 0 ? t('compare.filters.active', { count }) : t('compare.filters.title')}{' '}
        <span className={styles.muted}>{t('compare.filters.shown', { shown: rows.length, total: cities.length })}</span>
      </summary>
      <div className={styles.stack}>
        <div className={styles.fields}>
          <Field label={t('compare.filters.text')}>
            {(ids) => (
              <input
                {...ids}
                type="text"
                maxLength={200}
                value={filters.text}
                onChange={(e) => set({ text: e.target.value })}
              />
            )}
          </Field>
          <NetworkSelect value={filters.network} onChange={(network) => set({ network })} />
        </div>
        <Lists filters={filters} set={set} cities={cities} />
        <p className={styles.row}>
          <Button disabled={count === 0} onClick={() => change({ filters: NO_FILTERS })}>
            {t('compare.filters.clear')}
          </Button>
          <span className={styles.muted}>{t('compare.filters.address')}</span>
        </p>
      </div>
    </details>
  )
}

type ListsProps = { filters: CityFilters; set: (patch: Partial<CityFilters>) => void; cities: Board['cities'] }

function Lists({ filters, set, cities }: ListsProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const outline = useOutline()
  const { phases } = useGuidebook()
  const countries = useMemo(
    () =>
      [...new Set(cities.map(({ country }) => country))]
        .map((value): Option => ({ value, label: format.country(value) }))
        .toSorted((a, b) => (a.label < b.label ? -1 : 1)),
    [cities, format],
  )
  const flags = QUALITY_FLAGS.map((value): Option => ({ value, label: t(`compare.flags.${value}`) }))
  const group = <Name extends ListName>(name: Name, options: readonly Option[]) => (
    <CheckboxGroup
      legend={t(`compare.filters.${name}`)}
      options={options}
      values={filters[name]}
      onChange={(values) => set({ [name]: values })}
    />
  )
  return (
    <div className={styles.lists}>
      {group('countries', countries)}
      {group(
        'phases',
        phases.map(({ id }) => ({ value: id, label: phaseTitle(outline, id) })),
      )}
      {group(
        'bands',
        POPULATION_BANDS.map((value) => ({ value, label: t(`compare.filters.band.${value}`) })),
      )}
      {group(
        'scopes',
        (['quick', 'full'] as const).map((value) => ({ value, label: t(`document.scopes.${value}`) })),
      )}
      {group(
        'focusAreas',
        FOCUS_AREAS.map((value) => ({ value, label: t(`document.focus.${value}`) })),
      )}
      {group(
        'initiatives',
        (['government', 'area', 'not-given'] as const).map((value) => ({
          value,
          label: t(`compare.filters.initiative.${value}`),
        })),
      )}
      {group('withFlags', flags)}
      {group('withoutFlags', flags)}
    </div>
  )
}

type ListName = Exclude<keyof CityFilters, 'text' | 'network'>

function NetworkSelect({
  value,
  onChange,
}: {
  value: CityFilters['network']
  onChange: (value: CityFilters['network']) => void
}) {
  const { t } = useTranslation()
  return (
    <Field label={t('compare.filters.network')}>
      {(ids) => (
        <select
          {...ids}
          value={value ?? ''}
          onChange={({ target }) =>
            onChange(target.value === 'members' || target.value === 'others' ? target.value : null)
          }
        >
          <option value="">{t('compare.filters.any')}</option>
          <option value="members">{t('compare.filters.members')}</option>
          <option value="others">{t('compare.filters.others')}</option>
        </select>
      )}
    </Field>
  )
}
