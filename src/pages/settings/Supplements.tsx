import { useTranslation } from 'react-i18next'
import { OWN_FILES } from '../../parts/files/fileTypes'
import { useLibrary } from '../../store/library'
import { removeSupplement, useSupplements } from '../../store/supplements'
import { Button } from '../../ui/Button'
import { FileInput } from '../../ui/FileInput'
import styles from './Settings.module.css'
import { SupplementOutcomes } from './SupplementOutcomes'
import { useSupplementImport } from './useSupplementImport'

/** National supplements: what is on this device, load another, take one away. */
export function Supplements() {
  const { t } = useTranslation()
  const supplements = useSupplements()
  const { records } = useLibrary()
  const { outcomes, load } = useSupplementImport()
  const usersOf = (id: string, version: string) =>
    records.filter(({ assessment }) =>
      assessment.guidebook.supplements?.some((ref) => ref.id === id && ref.version === version),
    ).length
  return (
    <section className={styles.form} aria-labelledby="supplements">
      <h2 id="supplements">{t('settings.supplements.title')}</h2>
      <p>{t('settings.supplements.lead')}</p>
      {supplements.length === 0 ? <p className={styles.muted}>{t('settings.supplements.none')}</p> : null}
      <ul className={styles.supplements}>
        {supplements.map(({ id, version, title, publisher, indicators = [], notApplicable = [] }) => (
          <li key={`${id}@${version}`}>
            <p>
              <strong>
                {title} {version}
              </strong>
              {publisher ? ` · ${publisher}` : ''}
            </p>
            <p className={styles.muted}>
              {t('settings.supplements.adds', { count: indicators.length })}
              {' · '}
              {t('settings.supplements.takes', { count: notApplicable.length })}
              {' · '}
              {t('settings.supplements.used', { count: usersOf(id, version) })}
            </p>
            <p>
              <Button kind="quiet" onClick={() => void removeSupplement({ id, version })}>
                {t('settings.supplements.remove')}
                <span className="visually-hidden">
                  : {title} {version}
                </span>
              </Button>
            </p>
          </li>
        ))}
      </ul>
      <FileInput
        label={t('settings.supplements.load')}
        hint={t('settings.supplements.loadHint')}
        accept={OWN_FILES}
        onFiles={load}
      />
      <SupplementOutcomes outcomes={outcomes} />
    </section>
  )
}
