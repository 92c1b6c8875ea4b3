import { type ReactNode, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { Button } from '../../../ui/Button'
import styles from './Print.module.css'

/** Prints a sheet that only paper shows, in place of the app. */
export function PrintButton({ label, sheet }: { label: string; sheet: ReactNode }) {
  const [printing, setPrinting] = useState(false)
  return (
    <>
      <Button onClick={() => setPrinting(true)}>{label}</Button>
      {printing ? <Sheet onPrinted={() => setPrinting(false)}>{sheet}</Sheet> : null}
    </>
  )
}

function Sheet({ onPrinted, children }: { onPrinted: () => void; children: ReactNode }) {
  useEffect(() => {
    window.addEventListener('afterprint', onPrinted)
    return () => window.removeEventListener('afterprint', onPrinted)
  }, [onPrinted])
  useEffect(() => window.print(), [])
  return createPortal(
    <article className={styles.sheet} data-print-sheet>
      {children}
    </article>,
    document.body,
  )
}
