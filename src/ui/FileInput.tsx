import { type ChangeEvent, useEffect, useId, useRef } from 'react'
import buttons from './Button.module.css'
import styles from './FileInput.module.css'

type FileInputProps = {
  label: string
  hint: string
  accept?: string
  /** Takes a whole folder, with the folders within it. */
  folder?: boolean
  /** Looks like a button; the hint is only read out. */
  compact?: boolean
  onFiles: (files: File[]) => void
}

/** A labelled native file input that takes several files and is empty again afterwards, so that the same file can be chosen twice. */
export function FileInput({ label, hint, accept, folder = false, compact = false, onFiles }: FileInputProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // React has no property for it.
    if (input.current) input.current.webkitdirectory = folder
  }, [folder])
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])]
    event.target.value = ''
    if (files.length > 0) onFiles(files)
  }
  return (
    <div className={compact ? styles.compact : styles.file}>
      <label htmlFor={id} className={compact ? `${buttons.button} ${buttons.secondary}` : undefined}>
        {label}
      </label>
      <p id={`${id}-hint`} className={compact ? 'visually-hidden' : styles.hint}>
        {hint}
      </p>
      <input
        ref={input}
        id={id}
        type="file"
        multiple
        accept={accept}
        className={compact ? 'visually-hidden' : undefined}
        aria-describedby={`${id}-hint`}
        onChange={change}
      />
    </div>
  )
}
