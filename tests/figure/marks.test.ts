import { describe, expect, it } from 'vitest'
import { barHeight, barMarks } from '../../src/figure/bars'
import { LOOKS, type Mark, markerPoints, ROLE_MARKERS, SERIES_LOOKS, seriesLook } from '../../src/figure/marks'
import { type Radar, radarMarks, radarPoint } from '../../src/figure/radar'
import { spreadMarks } from '../../src/figure/spread'

const DIAL = { center: { x: 0, y: 0 }, radius: 100, gap: 10 }
const radar = (values: (number | null)[], role: 'claimed' | 'evidenced' = 'claimed'): Radar => ({
  axes: values.map((_, axis) => `axis ${axis}`),
  series: [{ role, values }],
  max: 100,
})
const of = (marks: readonly Mark[], kind: Mark['kind'], look?: string) =>
  marks.filter((mark) => mark.kind === kind && (look === undefined || ('look' in mark && mark.look === look)))

describe('radarMarks', () => {
  it('closes the line and tints its inside where every value is known', () => {
    const marks = radarMarks(radar([50, 50, 50, 50]), DIAL)
    expect(of(marks, 'line', 'claimed')).toMatchObject([{ isClosed: true, points: { length: 4 } }])
    expect(of(marks, 'area', 'tint')).toHaveLength(1)
    expect(of(marks, 'marker')).toHaveLength(4)
  })

  it('leaves a gap where nothing is known, without a tint', () => {
    const marks = radarMarks(radar([50, null, 50, 50]), DIAL)
    expect(of(marks, 'line', 'claimed')).toHaveLength(2)
    expect(of(marks, 'area')).toEqual([])
    expect(of(marks, 'marker')).toHaveLength(3)
  })

  it('puts the first axis up and keeps values within the outer ring', () => {
    expect(radarPoint(DIAL, 0, 4, 1)).toEqual({ x: expect.closeTo(0), y: -100 })
    const [marker] = of(radarMarks(radar([150, 0, 0]), DIAL), 'marker')
    expect(marker).toMatchObject({ at: { y: -100 } })
  })

  it('names each axis once, outside, and writes the rings', () => {
    const labels = of(radarMarks(radar([1, 2, 3, 4]), DIAL), 'label')
    expect(labels.map((mark) => mark.kind === 'label' && mark.text)).toEqual([
      '25',
      '50',
      '75',
      '100',
      'axis 0',
      'axis 1',
      'axis 2',
      'axis 3',
    ])
    const [up, right, down] = labels.slice(4)
    expect([up, right, down].map((mark) => mark?.kind === 'label' && [mark.anchor, mark.above])).toEqual([
      ['middle', 1],
      ['start', 0.5],
      ['middle', 0],
    ])
  })
})

describe('barMarks', () => {
  const track = { x: 10, y: 20, length: 200, thick: 8, thin: 4 }

  it('draws the track, the value and the second value, each within the scale', () => {
    expect(barMarks({ value: 50, second: 120 }, 100, track)).toEqual([
      { kind: 'rect', look: 'track', x: 10, y: 20, width: 200, height: 8 },
      { kind: 'rect', look: 'bar', x: 10, y: 20, width: 100, height: 8 },
      { kind: 'rect', look: 'bar-evidenced', x: 10, y: 29, width: 200, height: 4 },
    ])
  })

  it('draws nothing for what is not known', () => {
    expect(barMarks({ value: null, second: null }, 100, track)).toHaveLength(1)
    expect([barHeight({ second: null }, track), barHeight({ second: 0 }, track)]).toEqual([8, 13])
  })
})

describe('spreadMarks', () => {
  it('draws a bar a step, the highest as high as there is room, and marks the value', () => {
    const marks = spreadMarks({ bins: [1, 4], marked: 75, max: 100 }, { width: 100, height: 44, head: 8 })
    expect(of(marks, 'rect')).toMatchObject([{ height: 9 }, { height: 36, y: 8 }])
    expect(of(marks, 'line', 'chosen')).toMatchObject([{ points: [{ x: 75 }, { x: 75 }] }])
  })

  it('marks none where there is none', () => {
    const marks = spreadMarks({ bins: [0, 0], marked: null, max: 100 }, { width: 100, height: 44, head: 8 })
    expect(of(marks, 'line', 'chosen')).toEqual([])
  })
})

describe('the looks', () => {
  it('tell series apart without colour, by dashes and by marker', () => {
    expect(new Set(SERIES_LOOKS.map(({ dash }) => dash.join())).size).toBe(SERIES_LOOKS.length)
    expect(new Set(SERIES_LOOKS.map(({ shape }) => shape)).size).toBe(SERIES_LOOKS.length)
    const roles = ['claimed', 'evidenced', 'earlier'] as const
    expect(new Set(roles.map((role) => ROLE_MARKERS[role].shape)).size).toBe(3)
    expect(new Set(roles.map((role) => JSON.stringify('dash' in LOOKS[role] && LOOKS[role].dash))).size).toBe(3)
  })

  it('begin anew after the last one', () => expect(seriesLook(5)).toBe(seriesLook(0)))

  it('have corners but for the dot, which is round', () => {
    expect(markerPoints('dot', 4)).toBeNull()
    expect(markerPoints('square', 4)).toHaveLength(4)
  })
})
