import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MILESTONE_NAME } from '../../core/model/milestone'
import { freezeMilestone } from '../../store/milestones'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import styles from './Progress.module.css'

/** Freezes the open assessment under a name. */
export function FreezeForm() {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const [missing, setMissing] = useState(false)
  const [frozen, setFrozen] = useState<string | null>(null)
  const freeze = async (event: FormEvent) => {
    event.preventDefault()
    setMissing(name.trim() === '')
    if (name.trim() === '') return
    const record = await freezeMilestone(name)
    setFrozen(record?.assessment.milestone?.name ?? null)
    setName('')
  }
  return (
    <form className={styles.freeze} onSubmit={(event) => void freeze(event)}>
      <Field
        label={t('progress.freeze.name')}
        hint={t('progress.freeze.hint')}
        error={missing ? t('progress.freeze.empty') : undefined}
      >
        {(ids) => (
          <div className={styles.inline}>
            <input
              type="text"
              {...ids}
              value={name}
              maxLength={MILESTONE_NAME}
              autoComplete="off"
              onChange={(event) => setName(event.target.value)}
            />
            <Button type="submit">{t('progress.freeze.button')}</Button>
          </div>
        )}
      </Field>
      <p role="status" className={styles.muted}>
        {frozen === null ? null : t('progress.freeze.done', { name: frozen })}
      </p>
    </form>
  )
}
