// @ts-check
// The ministry's desk in a browser, and the ways to act on it: each act is a step of its own, which the page marks for the trace.
import { REST, STEP } from './stepTasks.mjs'

/** @typedef {import('@playwright/test').Page} Page @typedef {import('@playwright/test').Locator} Locator */
/** @typedef {{ browser: import('@playwright/test').Browser, page: Page, count: number, heap: () => Promise<number> }} Desk `heap`: bytes in use */

/** What thousands of cities may take on a slow machine, in milliseconds. */
export const LONG = 600_000
/** What opening the page leaves to do is none of the desk's: the app looks for its next version, images are decoded. */
const SETTLE = 2000

/** Opens an empty desk. @param {import('@playwright/test').Browser} browser @param {string} address @param {number} count @returns {Promise<Desk>} */
export async function openDesk(browser, address, count) {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await page.goto(`${address}#/compare`)
  await page.getByLabel('Import files').waitFor()
  await page.waitForTimeout(SETTLE)
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage')
    return (await session.send('Runtime.getHeapUsage')).usedSize
  }
  return { browser, page, count, heap }
}

/**
 * Does something to one control and waits until nothing on the desk is about to change. All of it in timers of the page: what the driver does
 * there, to find the control or to see that all has come, is none of the app's work and takes longer.
 * @param {Locator} locator
 * @param {string} name of the step
 * @param {{ value?: string, until?: string }} [how] `value`: to be typed or chosen; without it the control is clicked. `until`: the heading or
 * the name of the table that has to come
 */
export async function act(locator, name, { value, until } = {}) {
  await press(locator, name, value)
  await settled(locator.page(), until)
}

/** Does something to one control and waits for nothing. @param {Locator} locator @param {string} name @param {string} [value] */
export async function press(locator, name, value) {
  const control = await locator.elementHandle({ timeout: LONG })
  await control?.evaluate(
    (element, [mark, text]) =>
      new Promise((resolve) => {
        setTimeout(() => {
          performance.mark(mark)
          if (text === null) /** @type {HTMLElement} */ (element).click()
          else {
            // React hears of a value only where the setter of the element itself is used.
            Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')?.set?.call(element, text)
            element.dispatchEvent(new Event(element.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }))
          }
          resolve(null)
        })
      }),
    /** @type {const} */ ([`${STEP}${name}`, value ?? null]),
  )
}

/**
 * Waits until nothing on the desk is about to change, and ends the step.
 * @param {Page} page @param {string} [until] the heading, the name of the table or the words of a status that have to come
 */
export async function settled(page, until) {
  await page.evaluate(
    ([mark, words]) =>
      new Promise((resolve) => {
        const LOOK = 50
        const QUIET = 3
        let quiet = 0
        const isThere = () =>
          words === null ||
          [...document.querySelectorAll('h2, h3, table, [role=status]')].some(
            (element) => element.getAttribute('aria-label') === words || element.textContent?.includes(words),
          )
        const lookAgain = () => {
          quiet = !document.querySelector('[aria-busy=true], progress') && isThere() ? quiet + 1 : 0
          if (quiet < QUIET) setTimeout(lookAgain, LOOK)
          else {
            performance.mark(mark)
            resolve(null)
          }
        }
        setTimeout(lookAgain, LOOK)
      }),
    /** @type {const} */ ([REST, until ?? null]),
  )
}
