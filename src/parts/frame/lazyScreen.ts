import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import { loadPageWords } from '../../i18n/startI18n'

/** A screen behind the first one: its code and its words are loaded when it is first shown. */
export function lazyScreen<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const [screen] = await Promise.all([load(), loadPageWords()])
    return { default: screen }
  })
}
