import { type ReactNode, useEffect } from 'react'
import { createPortal } from 'react-dom'
import { useWorkshop } from '../../store/workshop'
import { useBodyMark } from '../../ui/useBodyMark'
import styles from './FullScreen.module.css'

type FullScreenProps = { title: string; blank?: boolean; children: ReactNode }

/** A screen in place of the whole app: nothing else can be seen, focused or read aloud. `blank`: dark, for a pause. `data-saved` tells tests whether the last step is safe. */
export function FullScreen({ title, blank = false, children }: FullScreenProps) {
  const { save } = useWorkshop()
  useBodyMark('data-covered')
  useEffect(() => {
    document.title = `${title} · Guidepost`
  }, [title])
  return createPortal(
    <main
      id="main"
      className={blank ? `${styles.screen} ${styles.blank}` : styles.screen}
      data-full-screen
      data-saved={save.kind}
    >
      {children}
    </main>,
    document.body,
  )
}
