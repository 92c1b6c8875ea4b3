import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/build/readContent'
import { checkGuidebook } from '../../src/content/checkGuidebook'
import { loadGuidebook } from '../../src/content/loadGuidebook'
import { loadTexts } from '../../src/content/loadTexts'

const guidebook = loadGuidebook()
const content = readContent(join(fileURLToPath(new URL('../..', import.meta.url)), 'guidebook-data'))

describe('the guidebook', () => {
  it('has no problems', () => {
    expect(checkGuidebook(content)).toEqual([])
  })

  it('asks one quick indicator for each phase and basis', () => {
    const quick = guidebook.indicators.filter((indicator) => indicator.quick)
    const cells = quick.map(({ phase, basis }) => `${phase} ${basis}`)
    const grid = guidebook.phases.flatMap((phase) => guidebook.bases.map((basis) => `${phase.id} ${basis.id}`))
    expect(quick).toHaveLength(40)
    expect(cells.toSorted()).toEqual(grid.toSorted())
  })

  it('lists indicators phase by phase', () => {
    const order = guidebook.phases.map(({ id }) => id)
    const places = guidebook.indicators.map(({ phase }) => order.indexOf(phase))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('rests every phase’s decision on at least one critical indicator, and never on most', () => {
    for (const { id } of guidebook.phases) {
      const own = guidebook.indicators.filter(({ phase }) => phase === id)
      const critical = own.filter((indicator) => indicator.critical).length
      expect(critical, id).toBeGreaterThanOrEqual(1)
      expect(critical, id).toBeLessThanOrEqual(own.length / 2)
    }
  })

  it('is what the app loads, in every locale', async () => {
    expect(guidebook.indicators).toEqual((content.guidebook as { indicators: unknown }).indicators)
    for (const locale of guidebook.locales) {
      const texts = await loadTexts(locale)
      expect(Object.keys(texts.indicators)).toHaveLength(guidebook.indicators.length)
      expect(Object.isFrozen(texts.outline)).toBe(true)
    }
    await expect(loadTexts('xx')).rejects.toThrow(RangeError)
  })
})
