import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { type Assessment, type City, FOCUS_AREAS, LIMITS } from '../../core/model/assessment'
import type { SupplementRef } from '../../core/model/supplementRef'
import styles from '../../parts/city/City.module.css'
import { PhaseScopeFields } from '../../parts/city/PhaseScopeFields'
import { SupplementField } from '../../parts/city/SupplementField'
import { KeptMerges } from '../../parts/merges/KeptMerges'
import { setProfile, useOpenRecord } from '../../store/openAssessment'
import { CheckboxGroup } from '../../ui/CheckboxGroup'
import { Field } from '../../ui/Field'
import { Page } from '../../ui/Page'
import { RadioCards } from '../../ui/RadioCards'
import { PlaceFields } from './PlaceFields'
import { PopulationField } from './PopulationField'

/** Who is assessed and for what. Every change is kept at once. */
export function ProfilePage() {
  const { t } = useTranslation()
  const record = useOpenRecord()
  if (!record) return null
  const { assessment } = record
  const { city } = assessment
  const setSupplements = (chosen: SupplementRef[]) => {
    const { supplements: _before, ...guidebook } = assessment.guidebook
    setProfile({ guidebook: chosen.length > 0 ? { ...guidebook, supplements: chosen } : guidebook })
  }
  const setCity = (patch: Partial<City>) => setProfile({ city: { ...city, ...patch } })
  return (
    <Page title={t('profile.title')} lead={t('profile.lead')}>
      <div className={styles.form}>
        <PlaceFields key={assessment.id} city={city} onChange={setCity} />
        <PopulationField city={city} onChange={(population) => setCity({ population })} />
        <PhaseScopeFields chosen={assessment} onChange={setProfile} />
        <CheckboxGroup
          legend={t('profile.focusAreas')}
          hint={t('profile.focusHint')}
          options={FOCUS_AREAS.map((value) => ({ value, label: t(`profile.focus.${value}`) }))}
          values={city.focusAreas ?? []}
          onChange={(focusAreas) => setCity({ focusAreas })}
        />
        <RadioCards
          legend={t('profile.initiative')}
          name="initiative"
          columns
          value={city.initiative ?? null}
          cards={(['government', 'area'] as const).map((value) => ({
            value,
            label: t(`profile.${value}`),
            detail: t(`profile.${value}Detail`),
          }))}
          onChange={(value) => setCity({ initiative: value === 'area' ? 'area' : 'government' })}
        />
        <SupplementField chosen={assessment.guidebook.supplements ?? NONE} onChange={setSupplements} />
        <TextField
          label={t('profile.project')}
          hint={t('profile.projectHint')}
          value={city.project}
          onChange={(project) => setCity({ project })}
        />
        <TextField
          label={t('profile.preparedBy')}
          hint={t('profile.preparedByHint')}
          value={assessment.preparedBy}
          onChange={(preparedBy) => setProfile({ preparedBy })}
        />
        <DateField assessment={assessment} />
        <p>
          <Link href={`/a/${assessment.id}/assess/${assessment.phase}`}>{t('profile.toAssess')}</Link>
        </p>
      </div>
      <KeptMerges assessment={assessment} />
    </Page>
  )
}

const NONE: SupplementRef[] = []

type TextFieldProps = {
  label: string
  hint: string
  value: string | undefined
  onChange: (value: string | undefined) => void
}

function TextField({ label, hint, value, onChange }: TextFieldProps) {
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <input
          type="text"
          {...ids}
          value={value ?? ''}
          maxLength={LIMITS.text}
          onChange={(event) => onChange(event.target.value || undefined)}
        />
      )}
    </Field>
  )
}

function DateField({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation()
  return (
    <Field label={t('profile.date')}>
      {(ids) => (
        <input
          type="date"
          {...ids}
          value={assessment.date}
          onChange={(event) => {
            if (event.target.value) setProfile({ date: event.target.value })
          }}
        />
      )}
    </Field>
  )
}
