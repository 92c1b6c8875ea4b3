import { useTranslation } from 'react-i18next'
import type { Prefill } from '../../core/brief/prefillBriefs'
import { BRIEF_LIMITS, type Briefs, CONTACT_FIELDS, type ContactField } from '../../core/model/brief'
import { setContact } from '../../store/briefs'
import { Field } from '../../ui/Field'
import styles from './Briefs.module.css'

const TYPES = { name: 'text', organisation: 'text', email: 'email', phone: 'tel' } as const satisfies Record<
  ContactField,
  string
>

/** Whom a reader turns to; the same in both briefs. */
export function ContactFields({ contact, prefill }: { contact: Briefs['contact']; prefill: Prefill }) {
  const { t } = useTranslation()
  return (
    <fieldset className={styles.group}>
      <legend>{t('briefs.contact')}</legend>
      <p className={styles.muted}>{t('briefs.contactHint')}</p>
      {CONTACT_FIELDS.map((name) => (
        <Field key={name} label={t(`briefs.contactFields.${name}`)}>
          {(ids) => (
            <input
              type={TYPES[name]}
              {...ids}
              className={styles.line}
              value={contact?.[name] ?? prefill.contact[name]}
              maxLength={BRIEF_LIMITS.line}
              autoComplete="off"
              onChange={(event) => {
                const { value } = event.target
                setContact(name, value === '' && prefill.contact[name] === '' ? undefined : value)
              }}
            />
          )}
        </Field>
      ))}
    </fieldset>
  )
}
