import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import styles from './AssessPage.module.css'

const KEYS = ['levels', 'arrows', 'next', 'undo', 'redo', 'help'] as const

/** The list of keys, in a native modal dialog. */
export function KeysDialog({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const { t } = useTranslation()
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="keys-title">
      <h2 id="keys-title">{t('assess.keys.title')}</h2>
      <dl className={styles.keys}>
        {KEYS.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{t(`assess.keys.${key}`)}</kbd>
            </dt>
            <dd>{t(`assess.keys.${key}Does`)}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={() => dialog.current?.close()}>{t('assess.keys.close')}</Button>
    </dialog>
  )
}
