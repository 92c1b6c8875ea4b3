import { useEffect, useRef } from 'react'
import { pressedKey } from '../../ui/pressedKey'

type Actions = { next: () => void; undo: () => void; redo: () => void; help: () => void }

/** The keys of the answering screen. Nothing is taken from somebody who is typing, and no browser shortcut is hidden. */
export function useKeys(actions: Actions): void {
  const latest = useRef(actions)
  latest.current = actions
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (isTyping(event.target)) return
      if (act(event, latest.current)) event.preventDefault()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

function act(event: KeyboardEvent, actions: Actions): boolean {
  const command = event.ctrlKey || event.metaKey
  const key = pressedKey(event)
  if (command && key.toLowerCase() === 'z') {
    if (event.shiftKey) actions.redo()
    else actions.undo()
    return true
  }
  if (command && key.toLowerCase() === 'y') {
    actions.redo()
    return true
  }
  if (command || event.altKey) return false
  if (key === 'n') {
    actions.next()
    return true
  }
  if (key === '?') {
    actions.help()
    return true
  }
  return /^[0-9]$/.test(key) && chooseLevel(event.target, key)
}

/** Clicks the native radio of that level in the block that has the focus. */
function chooseLevel(target: EventTarget | null, level: string): boolean {
  const block = target instanceof Element ? target.closest('[data-indicator]') : null
  const radio = block?.querySelector<HTMLInputElement>(`input[type=radio][value="${level}"]`)
  radio?.focus()
  radio?.click()
  return Boolean(radio)
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true
  return target instanceof HTMLInputElement && target.type !== 'radio'
}
