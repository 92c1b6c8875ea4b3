import { type ReactNode, useState } from 'react'
import { Button } from '../../../ui/Button'
import { PrintSheet } from '../../../ui/PrintSheet'
import styles from './Print.module.css'

/** Prints a sheet that only paper shows, in place of the app. */
export function PrintButton({ label, sheet }: { label: string; sheet: ReactNode }) {
  const [printing, setPrinting] = useState(false)
  return (
    <>
      <Button onClick={() => setPrinting(true)}>{label}</Button>
      {printing ? (
        <PrintSheet className={styles.sheet} onPrinted={() => setPrinting(false)}>
          {sheet}
        </PrintSheet>
      ) : null}
    </>
  )
}
