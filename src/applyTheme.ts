import type { Settings } from './core/model/settings'

/** Puts theme and text size on the document; tokens.css does the rest. `system` leaves the choice to the device. */
export function applyTheme({ theme, textSize, locale }: Settings): void {
  const root = document.documentElement
  if (theme === 'system') root.removeAttribute('data-theme')
  else root.dataset.theme = theme
  root.dataset.textSize = textSize
  root.lang = locale
}
