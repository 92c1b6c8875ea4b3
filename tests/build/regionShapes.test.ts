import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { drawRegion } from '../../src/build/regionShapes'
import { ASEAN_MEMBERS } from '../../src/core/model/region'

const atlas = JSON.parse(
  readFileSync(new URL('../../node_modules/world-atlas/countries-50m.json', import.meta.url), 'utf8'),
)
const region = drawRegion(atlas)

describe('drawRegion', () => {
  it('draws every member of the region once', () => {
    expect(region.members.map(({ code }) => code).toSorted()).toEqual([...ASEAN_MEMBERS].toSorted())
    expect(region.members.every(({ outline }) => /^M[\d.,MLZ-]+$/.test(outline))).toBe(true)
  })

  it('puts the middle of a country inside the drawing, where it is on the globe', () => {
    const laos = region.members.find(({ code }) => code === 'LA')
    const [x = 0, y = 0] = laos?.middle ?? []
    expect(region.west + x / region.scale).toBeCloseTo(103.8, 0)
    expect(region.north - y / region.scale).toBeCloseTo(18.5, 0)
  })

  it('weighs little', () => {
    expect(gzipSync(JSON.stringify(region)).byteLength).toBeLessThan(30 * 1024)
  })
})
