import { type ReactNode, useEffect } from 'react'
import { createPortal } from 'react-dom'
import { useBodyMark } from './useBodyMark'

type PrintSheetProps = { className: string | undefined; onPrinted: () => void; children: ReactNode }

/** A sheet that only print shows, in place of the app. It prints itself once drawn, and says when that is over. */
export function PrintSheet({ className, onPrinted, children }: PrintSheetProps) {
  useBodyMark('data-printing')
  useEffect(() => {
    window.addEventListener('afterprint', onPrinted)
    return () => window.removeEventListener('afterprint', onPrinted)
  }, [onPrinted])
  useEffect(() => window.print(), [])
  return createPortal(
    <article className={className} data-print-sheet>
      {children}
    </article>,
    document.body,
  )
}
