// @ts-check
// Works the ministry's desk as a person would, in the built app: each act is a step of its own, which the page marks for the trace.
import { REST, STEP } from './stepTasks.mjs'

/** @typedef {import('@playwright/test').Page} Page @typedef {import('@playwright/test').Locator} Locator */

const LONG = 600_000
/** Milliseconds after all is there, for what still follows it. */
const AFTER = 150

/**
 * Does something to one control, in a timer of the page: the driver's own look at the page, before it clicks, is none of the app's work.
 * @param {Locator} locator @param {string} name of the step @param {string} [value] to be typed or chosen; without it the control is clicked
 */
export async function act(locator, name, value) {
  const control = await locator.elementHandle({ timeout: LONG })
  await control?.evaluate(
    (element, [mark, text]) =>
      new Promise((resolve) => {
        setTimeout(() => {
          performance.mark(/** @type {string} */ (mark))
          if (text === undefined) /** @type {HTMLElement} */ (element).click()
          else {
            // React hears of a value only where the setter of the element itself is used.
            const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value') ?? {}
            set?.call(element, text)
            element.dispatchEvent(new Event(element.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }))
          }
          resolve(null)
        })
      }),
    /** @type {[string, string | undefined]} */ ([`${STEP}${name}`, value]),
  )
}

/** Waits until nothing on the desk is about to change. @param {Page} page @param {Locator} [shown] what has to be in view */
export async function settled(page, shown) {
  await shown?.waitFor({ timeout: LONG })
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'), null, { timeout: LONG, polling: 100 })
  await page.waitForTimeout(AFTER)
  await rest(page)
}

/** Ends a step. @param {Page} page */
export async function rest(page) {
  await page.evaluate((mark) => void performance.mark(mark), REST)
}
