/** Brings an indicator's block into view and puts the focus on its chosen (or first) level. Waits for the page to be painted. */
export function focusIndicator(indicator: string, attempts = 40): void {
  const block = document.querySelector(`[data-indicator="${CSS.escape(indicator)}"]`)
  if (!block) {
    if (attempts > 0) requestAnimationFrame(() => focusIndicator(indicator, attempts - 1))
    return
  }
  const radio =
    block.querySelector<HTMLInputElement>('input[type=radio]:checked') ??
    block.querySelector<HTMLInputElement>('input[type=radio]')
  radio?.focus({ preventScroll: true })
  block.scrollIntoView({ block: 'start' })
}
