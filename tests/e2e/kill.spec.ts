import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { createAssessment, expectSaved, goTo, indicatorIds, levelRadio, PHASES } from './fixtures'
import { launchMortal } from './launch'

const KILLS = 20

test('an answer that the screen calls saved survives the sudden death of the browser', async ({ baseURL }) => {
  test.skip(process.platform === 'win32', 'a process group cannot be killed at once on Windows')
  test.setTimeout(300_000)
  const folder = mkdtempSync(join(tmpdir(), 'guidepost-kill-'))
  const acknowledged = new Map<string, string>()
  const lost: string[] = []
  let route = ''
  for (let kill = 0; kill <= KILLS; kill++) {
    const { page, kill: killBrowser } = await launchMortal(folder)
    try {
      await page.goto(`${baseURL}/`)
      if (route === '')
        route = `#/a/${await createAssessment(page, { phase: 'conception', scope: 'full' })}/assess/${PHASES[0]}`
      await goTo(page, route)
      const indicators = await indicatorIds(page)
      for (const [indicator, level] of acknowledged) {
        if (!(await levelRadio(page, indicator, level).isChecked()))
          lost.push(`after kill ${kill}: ${indicator} = ${level}`)
      }
      if (kill === KILLS) break
      const indicator = indicators[kill % indicators.length] ?? ''
      const level = String((kill + Math.floor(kill / indicators.length)) % 5)
      await levelRadio(page, indicator, level).click()
      await expectSaved(page)
      acknowledged.set(indicator, level)
    } finally {
      await killBrowser()
    }
  }
  rmSync(folder, { recursive: true, force: true })
  expect(acknowledged.size).toBeGreaterThan(0)
  expect(lost).toEqual([])
})
