import { FOCUS_AREAS } from '../model/assessment'
import type { Words } from './Words'

/** The name of a focus area; a text of the city's own stands for itself. */
export function focusAreaTitle(area: string, words: Words): string {
  return FOCUS_AREAS.some((known) => known === area) ? words(`document.focus.${area}`) : area
}
