import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { blend, contrast, type Ink, MARK_PAIRS, PALETTES, TEXT_PAIRS } from '../../src/figure/palette'

const tokens = readFileSync(fileURLToPath(new URL('../../src/ui/tokens.css', import.meta.url)), 'utf8')
const palettes = Object.entries(PALETTES)

describe('the palettes', () => {
  it.each(palettes)('%s: every text is read on its ground (4.5:1)', (_, palette) => {
    const weak = TEXT_PAIRS.filter(([text, ground]) => contrast(palette[text], palette[ground]) < 4.5)
    expect(weak).toEqual([])
  })

  it.each(palettes)('%s: every mark is seen on its ground (3:1)', (_, palette) => {
    const weak = MARK_PAIRS.filter(([mark, ground]) => contrast(palette[mark], palette[ground]) < 3)
    expect(weak).toEqual([])
  })

  it('are those of the screen', () => {
    for (const [ink, light] of Object.entries(PALETTES.light) as [Ink, string][]) {
      const name = ink.startsWith('heat-') ? `--${ink}` : `--color-${ink}`
      expect(tokens).toContain(`${name}: light-dark(${light}, ${PALETTES.dark[ink]});`)
    }
  })
})

describe('contrast', () => {
  it('is 21 between black and white, and 1 between equals', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 9)
    expect(contrast('#5f9bc8', '#5f9bc8')).toBe(1)
  })
})

describe('blend', () => {
  it('is the colour, the ground, or what lies between', () => {
    expect(blend('#123456', '#ffffff', 1)).toBe('#123456')
    expect(blend('#123456', '#ffffff', 0)).toBe('#ffffff')
    expect(blend('#000000', '#ffffff', 0.5)).toBe('#808080')
  })
})
