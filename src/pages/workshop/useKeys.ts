import { useEffect, useRef } from 'react'
import { pressedKey } from '../../ui/pressedKey'

const TYPING = 'input:not([type="radio"]):not([type="checkbox"]), textarea, select'
const PRESSABLE = 'button, a, summary'

/**
 * Hears keys wherever the focus is, but not while somebody types, and not those that press what has the focus.
 * @param act answers whether the key meant something here; then nothing else happens with it
 */
export function useKeys(act: (key: string) => boolean): void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      const on = event.target instanceof Element ? event.target : null
      if (on?.closest(TYPING)) return
      if ((event.key === ' ' || event.key === 'Enter') && on?.closest(PRESSABLE)) return
      if (latest.current(pressedKey(event))) event.preventDefault()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [])
}
