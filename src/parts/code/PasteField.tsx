import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import styles from './Code.module.css'

type PasteFieldProps = { label: string; hint: string; onText: (text: string) => void }

/** Takes a code as text, as a chat or a mail carries it. */
export function PasteField({ label, hint, onText }: PasteFieldProps) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    onText(text)
    setText('')
  }
  return (
    <form className={styles.paste} onSubmit={submit}>
      <Field label={label} hint={hint}>
        {(ids) => (
          <textarea
            {...ids}
            rows={3}
            spellCheck={false}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit">{t('vote.code.read')}</Button>
    </form>
  )
}
