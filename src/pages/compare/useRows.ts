import { startTransition, useEffect, useMemo, useRef, useState } from 'react'
import type { CityEntry, ComparedCity } from '../../core/compare/CityEntry'
import type { Figures } from '../../core/compare/Figures'
import { figuresOn } from '../../core/compare/figuresOn'
import type { Ground } from '../../core/compare/Ground'
import { type DeskRows, type RowsWanted, readRows } from '../../core/compare/view/readRows'
import type { Guidebook } from '../../core/model/guidebook'
import { inSlices } from './inSlices'

type Given = { cities: readonly ComparedCity[]; guidebooks: ReadonlyMap<string, Guidebook>; today: string }
type Input = { given: Given; wanted: RowsWanted }
type Made = { input: Input; value: DeskRows }

const NOTHING: DeskRows = { groups: [], group: null, rows: [] }

/**
 * The cities as rows on their ground, worked out in slices while the page answers. Until the rows of a new input are there the ones before stay,
 * and `busy` says so. What a person no longer asks for is left; but an import renews the cities faster than rows are made, so that what has
 * begun for the same question is always finished.
 */
export function useRows(given: Given, wanted: RowsWanted): DeskRows & { busy: boolean } {
  const input = useMemo(() => ({ given, wanted }), [given, wanted])
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
      for (let now: Input | null = null; now !== latest.current && !gone.current; ) {
        const begun: Input = latest.current
        now = begun
        const isOver = () => gone.current || latest.current.wanted !== begun.wanted
        const done = await inSlices(readRows(begun.given, begun.wanted, rememberedFigures), isOver)
        if (done) startTransition(() => setMade({ input: begun, value: done.value }))
      }
    }
    void run().finally(() => {
      running.current = false
    })
  }, [input])
  return { ...(made?.value ?? NOTHING), busy: made?.input !== input }
}

type Remembered = { ground: string; guidebook: Guidebook; figures: Figures | null }
const remembered = new WeakMap<Int16Array, Remembered>()

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
