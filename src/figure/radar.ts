import type { LOOKS, Mark, Point, SeriesRole } from './marks'
import { shareOf } from './rounding'

/** One value an axis on 0..max; null where nothing is known. */
export type RadarSeries = { role: SeriesRole; values: readonly (number | null)[] }
export type Radar = { axes: readonly string[]; series: readonly RadarSeries[]; max: number }

/** Where it is drawn; `gap` between the outer ring and the names of the axes. */
export type Dial = { center: Point; radius: number; gap: number }

export const RINGS = 4
/** Names nearer to the vertical than this are centred over or under their axis. */
const UPRIGHT = 0.3

const angleOf = (axis: number, count: number) => (axis / count) * 2 * Math.PI - Math.PI / 2

/** The place of a share, 0 to 1, on an axis; the first axis points up, the others follow clockwise. */
export function radarPoint(
  { center, radius }: Pick<Dial, 'center' | 'radius'>,
  axis: number,
  count: number,
  share: number,
): Point {
  const angle = angleOf(axis, count)
  return { x: center.x + Math.cos(angle) * radius * share, y: center.y + Math.sin(angle) * radius * share }
}

/** Whether the name of an axis stands over or under the dial, not beside it. */
export function isUpright(axis: number, count: number): boolean {
  return Math.abs(Math.cos(angleOf(axis, count))) < UPRIGHT
}

/**
 * A radar: tints, rings with their values, axes with their names, and the series, the first one on top. Lines run only between
 * neighbours that both have a value: a gap says that nothing is known there. A series with a gap has no tint.
 */
export function radarMarks({ axes, series, max }: Radar, dial: Dial): Mark[] {
  const count = axes.length
  const at = (axis: number, share: number) => radarPoint(dial, axis, count, share)
  const rings = Array.from({ length: RINGS }, (_, ring) => (ring + 1) / RINGS)
  return [
    ...series.flatMap((one) => tint(one, max, at)),
    ...rings.map((share): Mark => {
      const points = axes.map((_, axis) => at(axis, share))
      return { kind: 'line', look: share === 1 ? 'edge' : 'grid', points, isClosed: true }
    }),
    ...axes.map((_, axis): Mark => {
      return { kind: 'line', look: 'grid', points: [dial.center, at(axis, 1)], isClosed: false }
    }),
    ...series.toReversed().flatMap((one) => outline(one, max, at)),
    ...rings.map((share): Mark => {
      const value = max * share
      const text = Number.isInteger(value) ? String(value) : value.toFixed(1)
      return { kind: 'label', role: 'tick', at: at(0, share), text, anchor: 'start', above: 0 }
    }),
    ...axes.map((text, axis) => axisLabel(text, axis, count, at(axis, 1 + dial.gap / dial.radius))),
  ]
}

type Place = (axis: number, share: number) => Point

const placesOf = ({ values }: RadarSeries, max: number, at: Place) =>
  values.map((value, axis) => (value === null ? null : at(axis, shareOf(value, max))))

function tint(series: RadarSeries, max: number, at: Place): Mark[] {
  const points = placesOf(series, max, at).flatMap((place) => place ?? [])
  if (series.role !== 'claimed' || points.length < series.values.length) return []
  return [{ kind: 'area', look: 'tint', points }]
}

function outline(series: RadarSeries, max: number, at: Place): Mark[] {
  const { role } = series
  const places = placesOf(series, max, at)
  const known = places.flatMap((place) => place ?? [])
  const markers = known.map((point): Mark => ({ kind: 'marker', role, at: point }))
  if (known.length === places.length) return [{ kind: 'line', look: role, points: known, isClosed: true }, ...markers]
  const lines = places.flatMap((place, axis): Mark[] => {
    const next = places[(axis + 1) % places.length]
    return place && next ? [{ kind: 'line', look: role, points: [place, next], isClosed: false }] : []
  })
  return [...lines, ...markers]
}

function axisLabel(text: string, axis: number, count: number, at: Point): Mark {
  const angle = angleOf(axis, count)
  const anchor = isUpright(axis, count) ? 'middle' : Math.cos(angle) > 0 ? 'start' : 'end'
  return { kind: 'label', role: 'axis', at, text, anchor, above: 0.5 - Math.sin(angle) / 2 }
}

/** The sample of a series for a legend: a piece of its line with its marker, centred on `y`. */
export function sampleMarks(role: SeriesRole, { x, y }: Point, width: number): Mark[] {
  const points = [
    { x, y },
    { x: x + width, y },
  ]
  return [
    { kind: 'line', look: role satisfies keyof typeof LOOKS, points, isClosed: false },
    { kind: 'marker', role, at: { x: x + width / 2, y } },
  ]
}
