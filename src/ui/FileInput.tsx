import { type ChangeEvent, useId } from 'react'
import styles from './FileInput.module.css'

type FileInputProps = { label: string; hint: string; accept: string; onFiles: (files: File[]) => void }

/** A labelled native file input that takes several files and is empty again afterwards, so that the same file can be chosen twice. */
export function FileInput({ label, hint, accept, onFiles }: FileInputProps) {
  const id = useId()
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])]
    event.target.value = ''
    if (files.length > 0) onFiles(files)
  }
  return (
    <div className={styles.file}>
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
      <input id={id} type="file" multiple accept={accept} aria-describedby={`${id}-hint`} onChange={change} />
    </div>
  )
}
