import { type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useEdition } from '../../store/editions'
import { EditionContext, useCurrentGuidebook } from '../../store/guidebook'
import { useSupplements } from '../../store/supplements'
import { Field } from '../../ui/Field'
import styles from './Guidebook.module.css'

/** The guidebook as it stands or with one of this device's supplements; no choice is shown where there are none. */
export function EditionChoice({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const { id, version } = useCurrentGuidebook()
  const supplements = useSupplements()
  const [chosen, setChosen] = useState('')
  const own = supplements.find((supplement) => keyOf(supplement) === chosen)
  const ref = useMemo(() => {
    return { id, version, ...(own ? { supplements: [{ id: own.id, version: own.version }] } : {}) }
  }, [id, version, own])
  const edition = useEdition(ref)
  return (
    <EditionContext value={own && typeof edition !== 'string' ? edition : null}>
      {supplements.length > 0 ? (
        <div className={styles.edition}>
          <Field label={t('guidebook.editionShown')}>
            {(ids) => (
              <select {...ids} value={chosen} onChange={(event) => setChosen(event.target.value)}>
                <option value="">{t('guidebook.plainEdition', { version })}</option>
                {supplements.map((supplement) => (
                  <option key={keyOf(supplement)} value={keyOf(supplement)}>
                    {t('guidebook.withSupplement', { version, title: `${supplement.title} ${supplement.version}` })}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
      ) : null}
      {children}
    </EditionContext>
  )
}

function keyOf(supplement: { id: string; version: string }): string {
  return `${supplement.id}@${supplement.version}`
}
