import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { newestOfEach } from '../../core/editions/compareVersions'
import type { Scope } from '../../core/model/assessment'
import type { SupplementRef } from '../../core/model/supplementRef'
import styles from '../../parts/city/City.module.css'
import { CityFields } from '../../parts/city/CityFields'
import { PhaseScopeFields } from '../../parts/city/PhaseScopeFields'
import { SupplementField } from '../../parts/city/SupplementField'
import { requestPersistence } from '../../storage/persistence'
import { useGuidebook } from '../../store/guidebook'
import { createAssessment } from '../../store/library'
import { useSupplements } from '../../store/supplements'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'

/** The four things needed to begin: city, country, phase and scope. */
export function NewAssessment({ onCancel }: { onCancel: () => void }) {
  const { t } = useTranslation()
  const guidebook = useGuidebook()
  const [, navigate] = useLocation()
  const [place, setPlace] = useState({ name: '', country: '' })
  const [chosen, setChosen] = useState<{ phase: string; scope: Scope }>({
    phase: guidebook.phases[0]?.id ?? '',
    scope: 'quick',
  })
  const [chosenSupplements, setSupplements] = useState<SupplementRef[] | null>(null)
  const available = useSupplements()
  const supplements = chosenSupplements ?? newestOfEach(available, place.country)
  const [tried, setTried] = useState(false)
  const name = place.name.trim()
  const errors = {
    ...(tried && !name ? { name: t('profile.required') } : {}),
    ...(tried && !place.country ? { country: t('profile.required') } : {}),
  }
  const start = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!name || !place.country) return
    void requestPersistence()
    const record = await createAssessment({ city: { name, country: place.country }, ...chosen, supplements })
    navigate(`/a/${record.assessment.id}/assess/${guidebook.phases[0]?.id ?? chosen.phase}`)
  }
  return (
    <Page title={t('home.newTitle')} lead={t('home.newLead')}>
      <form className={styles.form} noValidate onSubmit={(event) => void start(event)}>
        <CityFields place={place} errors={errors} onChange={setPlace} />
        <PhaseScopeFields chosen={chosen} onChange={setChosen} />
        <SupplementField chosen={supplements} onChange={setSupplements} />
        <p className={styles.row}>
          <Button kind="primary" type="submit">
            {t('profile.start')}
          </Button>
          <Button onClick={onCancel}>{t('profile.cancel')}</Button>
        </p>
      </form>
    </Page>
  )
}
