// @ts-check
// What a person does at the ministry's desk, in the order of a working day.
import { act, LONG, press, settled } from './deskPage.mjs'
import { STEP } from './stepTasks.mjs'

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page @param {string} name */
const table = (page, name) => page.getByRole('table', { name, exact: true })
/** @param {Page} page @param {string} name */
const link = (page, name) => page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name, exact: true })
/** What the desk says when all files are read. */
const TAKEN = ' taken.'

/** The screens in their order, and what is to be seen on each. */
const SCREENS = [
  ['Heatmaps', 'Cities by phase and dimension'],
  ['Spread', 'How every figure is spread'],
  ['Closer look', 'Two figures against each other'],
  ['Map', 'Where the cities are'],
  ['Ranking', 'Two cities'],
  ['In common', 'Whom to learn from'],
  ['Take away', 'Take away'],
]

/** Gives files to the page's input and waits for all that follows. @param {Page} page @param {string[]} files */
export async function read(page, files) {
  // The step begins after the files are handed over: until then the browser itself is busy with them.
  await page.getByLabel('Import files').evaluate((input, mark) => {
    input.addEventListener('change', () => setTimeout(() => performance.mark(mark)), { once: true })
  }, `${STEP}import`)
  await page.getByLabel('Import files').setInputFiles(files)
  await settled(page, TAKEN)
  await press(link(page, 'Ranking'), 'wait for ranks')
  await settled(page, 'Range of 9 in 10 draws')
  await page.getByText(/weights were drawn/).waitFor({ timeout: LONG })
  await act(link(page, 'Table'), 'back to the table', { until: 'Cities' })
}

/** Sorts by every column, both ways. @param {Page} page */
export async function sort(page) {
  const heads = table(page, 'Cities').locator('thead button')
  for (let at = 0; at < (await heads.count()); at++) {
    for (const way of ['', ' again']) await act(heads.nth(at), `sort by column ${at + 1}${way}`)
  }
}

/** Types into the filter and ticks boxes of every kind, on and off again. @param {Page} page */
export async function filter(page) {
  await page.getByText(/^Filters/).click()
  await settled(page)
  const text = page.getByRole('textbox', { name: 'City name contains' })
  for (const typed of ['n', 'ng', 'ng 1', 'ng 12', 'ng 1', '', 'c', 'ce', ''])
    await act(text, `type “${typed}”`, { value: typed })
  const groups = page.locator('details[open] fieldset')
  for (let at = 0; at < (await groups.count()); at++) {
    const boxes = groups.nth(at).getByRole('checkbox')
    for (const box of [0, 1, 1, 0]) await act(boxes.nth(box), `tick box ${box + 1} of group ${at + 1}`)
  }
  const network = page.getByRole('combobox', { name: 'ASEAN Smart Cities Network' })
  for (const value of ['members', 'others', '']) await act(network, `network “${value}”`, { value })
  await page.getByText('Compare on something else').click()
  const phase = page.getByRole('combobox', { name: 'Phases up to' })
  const phases = await phase
    .getByRole('option')
    .evaluateAll((options) => options.map((own) => own.getAttribute('value')))
  for (const value of [...phases.slice(1, 3), '']) await act(phase, `phases up to “${value}”`, { value: value ?? '' })
}

/** Opens every screen, and comes back. @param {Page} page */
export async function look(page) {
  for (const round of ['', ' again']) {
    for (const [name = '', title = ''] of SCREENS) {
      await act(link(page, name), `open ${name}${round}`, { until: title })
    }
    await act(link(page, 'Table'), `open Table${round}`, { until: 'Cities' })
  }
}

/** Picks cities and looks at them among the others. @param {Page} page */
export async function choose(page) {
  for (const at of [0, 1, 1]) await act(table(page, 'Cities').getByRole('checkbox').nth(at), `pick city ${at + 1}`)
  await act(link(page, 'Heatmaps'), 'open Heatmaps', { until: 'Cities by phase and dimension' })
  for (const at of [1, 2]) {
    await act(table(page, 'Cities by phase and dimension').locator('thead button').nth(at), 'sort a heatmap')
  }
  await act(link(page, 'Spread'), 'open Spread', { until: 'How every figure is spread' })
  await chooseCity(page, 'Mark a city', 'm')
  await act(link(page, 'Closer look'), 'open Closer look', { until: 'Two figures against each other' })
  await chooseCity(page, 'Add a city', 'c')
  const across = page.getByRole('combobox', { name: 'Across' })
  const figures = await across.getByRole('option').evaluateAll((own) => own.map((one) => one.getAttribute('value')))
  for (const figure of figures.slice(3, 6)) await act(across, `figure ${figure}`, { value: figure ?? '' })
  for (const at of [1, 2]) {
    await act(table(page, 'Two figures against each other').locator('thead button').nth(at), 'sort the points')
  }
}

/** Chooses a city by its first letter, or from the list where there are few. @param {Page} page @param {string} label @param {string} letter */
async function chooseCity(page, label, letter) {
  const control = page.getByLabel(label, { exact: true })
  if (await control.evaluate((element) => element.tagName === 'INPUT'))
    await act(control, `${label}: type`, { value: letter })
  const offered = await control.evaluate((element) =>
    element instanceof HTMLSelectElement
      ? element.options[1]?.value
      : /** @type {HTMLInputElement} */ (element).list?.options[0]?.value,
  )
  await act(control, `${label}: choose`, { value: offered ?? '' })
}

/** Moves weights, slowly and fast, sorts the ranks and compares two cities. @param {Page} page */
export async function weigh(page) {
  await act(link(page, 'Ranking'), 'open Ranking', { until: 'Two cities' })
  const sliders = page.getByRole('slider')
  const places = ['1.25', '1.5', '2', '3', '5', '0']
  for (const place of places) await act(sliders.first(), 'move a weight', { value: place })
  for (const place of places) await press(sliders.nth(1), 'drag a weight', place)
  await settled(page)
  for (const at of [1, 2, 3, 4]) await act(table(page, 'Ranks').locator('thead button').nth(at), 'sort ranks')
  for (const [label, letter] of [
    ['First city', 'm'],
    ['Second city', 'c'],
    ['City', 'm'],
  ]) {
    await chooseCity(page, label ?? '', letter ?? '')
  }
  await act(page.getByRole('button', { name: 'Weigh all the same' }), 'weigh all the same')
}

/** Takes every document home. @param {Page} page */
export async function takeAway(page) {
  await act(link(page, 'Take away'), 'open Take away', { until: 'Take away' })
  const documents = page.getByRole('main').getByRole('listitem').getByRole('button')
  for (const name of ['PDF', 'CSV', 'XLSX', 'Parquet']) {
    const downloading = page.waitForEvent('download', { timeout: LONG })
    await press(documents.filter({ hasText: name }), name)
    await downloading
    await settled(page)
  }
}

/** Keeps the set under a name, begins another, and opens the kept one again. @param {Page} page */
export async function reopen(page) {
  await page.getByText('Set of cities:').click()
  await page.getByRole('textbox', { name: 'Name of this set' }).fill('Round one')
  await act(page.getByRole('button', { name: 'Keep under this name' }), 'keep the set')
  await act(page.getByRole('button', { name: 'Begin a new set' }), 'begin a new set', {
    until: 'Nothing to compare yet',
  })
  const kept = page.getByRole('combobox', { name: 'Open a kept set' })
  const id = await kept.getByRole('option').nth(1).getAttribute('value')
  await press(kept, 'open the set', id ?? '')
  await settled(page, TAKEN)
}
