import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useGuidebook, useOutline, useTexts } from '../../store/guidebook'
import { Field } from '../../ui/Field'
import styles from './Guidebook.module.css'
import { IndicatorEntry } from './IndicatorEntry'

/** All indicators, narrowed by phase, basis and words; `open` is the one to go to. */
export function IndicatorBrowser({ open }: { open: string | undefined }) {
  const { t } = useTranslation()
  const guidebook = useGuidebook()
  const outline = useOutline()
  const texts = useTexts()
  const [phase, setPhase] = useState('')
  const [basis, setBasis] = useState('')
  const [search, setSearch] = useState('')
  const heading = useId()
  const wanted = search.trim().toLowerCase()
  const shown = guidebook.indicators.filter((indicator) => {
    const text = texts?.indicators[indicator.id]
    const words = `${indicator.id} ${text?.title ?? ''} ${text?.prompt ?? ''}`.toLowerCase()
    return (!phase || indicator.phase === phase) && (!basis || indicator.basis === basis) && words.includes(wanted)
  })
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading}>{t('guidebook.indicators')}</h2>
      <div className={styles.filters}>
        <Choice
          label={t('guidebook.filterPhase')}
          value={phase}
          options={guidebook.phases.map(({ id }) => ({ id, title: outline.phases[id]?.title ?? id }))}
          onChange={setPhase}
        />
        <Choice
          label={t('guidebook.filterBasis')}
          value={basis}
          options={guidebook.bases.map(({ id }) => ({ id, title: outline.bases[id]?.title ?? id }))}
          onChange={setBasis}
        />
        <Field label={t('guidebook.search')}>
          {(ids) => <input type="text" {...ids} value={search} onChange={(event) => setSearch(event.target.value)} />}
        </Field>
      </div>
      <p role="status" className={styles.muted}>
        {texts ? t('guidebook.found', { count: shown.length }) : t('guidebook.loading')}
      </p>
      {texts && shown.length === 0 ? <p>{t('guidebook.none')}</p> : null}
      {shown.map((indicator) => {
        const text = texts?.indicators[indicator.id]
        return text ? (
          <IndicatorEntry key={indicator.id} indicator={indicator} text={text} open={indicator.id === open} />
        ) : null
      })}
    </section>
  )
}

type ChoiceProps = {
  label: string
  value: string
  options: { id: string; title: string }[]
  onChange: (value: string) => void
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const { t } = useTranslation()
  return (
    <Field label={label}>
      {(ids) => (
        <select {...ids} value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">{t('guidebook.all')}</option>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.title}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
