import { useEffect, useMemo, useRef, useState } from 'react'
import type { City, CityEntry } from '../../core/compare/CityEntry'
import type { Figures } from '../../core/compare/Figures'
import { figuresOn } from '../../core/compare/figuresOn'
import type { Ground } from '../../core/compare/Ground'
import { type CityRow, createRow, type RowGround } from '../../core/compare/view/CityRow'
import type { Guidebook } from '../../core/model/guidebook'
import { mapInSlices } from './inSlices'

type Input = { cities: readonly City[]; on: RowGround }
type Made = { input: Input; rows: CityRow[] }

/**
 * The cities as rows on their ground, worked out in slices while the page answers. Until the rows of a new input are there the ones before stay,
 * and `busy` says so. An import renews the cities faster than rows are made, so a run that has begun is always finished.
 */
export function useRows(cities: readonly City[], on: RowGround): { rows: readonly CityRow[]; busy: boolean } {
  const input = useMemo(() => ({ cities, on }), [cities, on])
  const latest = useRef(input)
  const running = useRef(false)
  const gone = useRef(false)
  const [made, setMade] = useState<Made | null>(null)
  useEffect(() => {
    gone.current = false
    return () => {
      gone.current = true
    }
  }, [])
  useEffect(() => {
    latest.current = input
    if (running.current) return
    running.current = true
    const run = async () => {
      for (let now: Input | null = null; now !== latest.current; ) {
        now = latest.current
        const rows = await rowsOf(now, () => gone.current)
        if (rows) setMade({ input: now, rows })
      }
    }
    void run().finally(() => {
      running.current = false
    })
  }, [input])
  return { rows: made?.rows ?? [], busy: made?.input !== input }
}

function rowsOf({ cities, on }: Input, isOver: () => boolean): Promise<CityRow[] | null> {
  return mapInSlices(cities, (city, place) => createRow(city, place, on, rememberedFigures), isOver)
}

type Remembered = { ground: string; guidebook: Guidebook; figures: Figures | null }
const remembered = new WeakMap<Int8Array, Remembered>()

/** {@link figuresOn}, once for each entry and ground. An entry is put together anew when cities are; its levels are never copied, so they stand for it. */
function rememberedFigures(guidebook: Guidebook, entry: CityEntry, ground: Ground): Figures | null {
  const name = `${ground.scope}/${ground.phase}/${entry.scope}/${entry.phase}`
  const known = remembered.get(entry.levels)
  const by = ground.shared ?? guidebook
  if (known?.ground === name && known.guidebook === by) return known.figures
  const figures = figuresOn(guidebook, entry, ground)
  remembered.set(entry.levels, { ground: name, guidebook: by, figures })
  return figures
}
