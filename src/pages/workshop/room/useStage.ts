import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Round } from '../../../core/model/workshopRecord'
import { revealKey, workshopTally } from '../../../core/workshop/workshopVotes'
import { getClock } from '../../../store/connections'
import { setRoom } from '../../../store/workshop'
import { useKeys } from '../useKeys'
import type { WorkshopInput } from '../WorkshopInput'

/** Steps that a key, a clicker or a button takes on the wall. */
export type Steps = Record<'next' | 'previous' | 'blank' | 'agree' | 'timer' | 'first' | 'leave' | 'reveal', () => void>

/** What the wall shows. `at`: the indicator, null for the code to scan; `position`: its place in the room's order, -1 for the code. */
export type Stage = {
  at: string | null
  position: number
  round: Round
  revealed: boolean
  blank: boolean
  agreeing: boolean
  steps: Steps
  endAgreeing: () => void
}

type Keys = ReadonlyMap<string, keyof Steps>

/** Keys that mean the same on the wall and on the facilitator's desk: those of clickers, `b` and `.` for a dark wall among them. */
export const DESK_KEYS: Keys = new Map([
  ['PageDown', 'next'] as const,
  ['PageUp', 'previous'] as const,
  ...['b', 'B', '.'].map((key) => [key, 'blank'] as const),
  ...['a', 'A'].map((key) => [key, 'agree'] as const),
  ...['t', 'T'].map((key) => [key, 'timer'] as const),
])

/** On the wall, where nothing scrolls, arrows and the large keys too. */
export const WALL_KEYS: Keys = new Map([
  ...DESK_KEYS,
  ...['ArrowRight', 'ArrowDown', ' ', 'Enter'].map((key) => [key, 'next'] as const),
  ...['ArrowLeft', 'ArrowUp'].map((key) => [key, 'previous'] as const),
  ['Home', 'first'] as const,
  ['Escape', 'leave'] as const,
])

/** Where the wall stands, and its steps by key. Every step is written before it is shown, and every window of this workshop follows. */
export function useStage(input: WorkshopInput, keys: Keys): Stage {
  const [, navigate] = useLocation()
  const [agreeing, setAgreeing] = useState(false)
  const { room } = input.record
  const blank = room.dark === true
  const setBlank = (dark: boolean) => setRoom({ dark })
  const { at, round, revealed } = shownNow(input)
  const position = at === null ? -1 : room.order.indexOf(at)
  const show = (indicator: string | null) => {
    setAgreeing(false)
    if (indicator !== at) setRoom({ at: indicator, timerFrom: null })
  }
  const now = () => getClock().now().toISOString()
  const reveal = () => {
    if (at !== null) setRoom({ revealed: { ...room.revealed, [revealKey(at, round)]: now() }, timerFrom: now() })
  }
  const steps: Steps = {
    reveal,
    next: () => (at !== null && !revealed ? reveal() : show(room.order[position + 1] ?? at)),
    previous: () => show(room.order[position - 1] ?? null),
    blank: () => setBlank(!blank),
    agree: () => setAgreeing(at !== null && revealed),
    timer: () => setRoom({ timerFrom: room.timerFrom ? null : now() }),
    first: () => show(null),
    leave: () => (agreeing ? setAgreeing(false) : navigate(`/a/${input.assessment.id}/workshop/room`)),
  }
  useKeys((key) => {
    const step = keys.get(key)
    // The form has its own keys: arrows choose a level there.
    if (!step || (agreeing && step !== 'leave')) return false
    // While the wall is dark any key brings it back before it does anything else.
    if (blank && step !== 'blank') setBlank(false)
    else steps[step]()
    return true
  })
  return { at, position, round, revealed, blank, agreeing, steps, endAgreeing: () => setAgreeing(false) }
}

/** The indicator on the wall, the round that it shows, and whether its votes are in the open. */
function shownNow({ record, guidebook }: WorkshopInput): Pick<Stage, 'at' | 'round' | 'revealed'> {
  const { room, session } = record
  const at = room.at !== null && room.order.includes(room.at) ? room.at : null
  const second = at !== null && session?.round === 2 && workshopTally(record, guidebook, at, 2).voters > 0
  const round: Round = second ? 2 : 1
  return { at, round, revealed: at !== null && Object.hasOwn(room.revealed, revealKey(at, round)) }
}
