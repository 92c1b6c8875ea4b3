import type { Indicator } from '../model/guidebook'

/** Whole minutes from the beginning; a break begins with the first indicator that is done by then, and never splits one. */
export type Break = { from: number; minutes: number }

/** What an agenda is made for. All times in whole minutes; `minutes` is all there is, breaks counted. */
export type AgendaWish = {
  /** The chosen indicators, in guidebook order. */
  indicators: readonly Pick<Indicator, 'id' | 'critical' | 'quick' | 'weight'>[]
  /** Those among them that matter more than all others, the most pressing group first; within a group the usual order of importance holds. */
  first?: readonly ReadonlySet<string>[]
  minutes: number
  breaks: readonly Break[]
  rounds: 1 | 2
  /** `guidebook`: phase after phase; `importance`: the most important first. */
  order: 'guidebook' | 'importance'
}

type Piece = { minutes: number } & (
  | { kind: 'opening' | 'firstVote' | 'secondVote' | 'break' | 'closing' | 'spare' }
  | { kind: 'indicator'; indicator: string }
)

/** One stretch of the day, from `from` on. `spare`: time that nothing needs. */
export type AgendaEntry = Piece & { from: number }

/** Entries follow each other without a gap and fill the time. `dropped`: what did not fit, the least important, in guidebook order. */
export type Agenda = { entries: AgendaEntry[]; kept: string[]; dropped: string[]; perIndicator: number | null }

/** Minutes: welcome and how to vote; decisions, actions and signing off; least and most that an indicator gets in talk. */
export const AGENDA_MINUTES = { opening: 15, closing: 15, least: 2, most: 15 } as const
/** A person reads and votes on so many indicators a minute. */
const VOTES_PER_MINUTE = 3

/**
 * Fits the indicators into the time: opening, the first vote on all, then each indicator in talk, with the breaks between, the second vote on all where
 * there is one, and the closing. Where the time does not give every one its least, the least important are dropped: those that are not critical
 * first, then the lower weight, then those outside the quick scan, then the later in the guidebook; those in `first` go last of all. What is over
 * goes to the most important.
 */
export function createAgenda({ indicators, first = [], minutes, breaks, rounds, order }: AgendaWish): Agenda {
  const { opening, closing } = AGENDA_MINUTES
  const pauses = breaks.filter(({ from, minutes: own }) => from >= 0 && from < minutes && own > 0)
  const resting = pauses.reduce((sum, pause) => sum + pause.minutes, 0)
  const working = Math.max(0, minutes - resting - opening - closing)
  const important = byImportance(indicators, first)
  const chosen = important.slice(0, mostThatFit(working, indicators.length, rounds))
  const kept = indicators.filter((indicator) => chosen.includes(indicator))
  const vote = minutesToVote(kept.length)
  const talk = shareOut(working - rounds * vote, chosen)
  const sequence = order === 'importance' ? chosen : kept
  const work: Piece[] = [
    { kind: 'opening', minutes: Math.min(opening, minutes) },
    ...(kept.length > 0 ? [{ kind: 'firstVote', minutes: vote } as const] : []),
    ...sequence.map(({ id }) => ({ kind: 'indicator', indicator: id, minutes: talk.get(id) ?? 0 }) as const),
    ...(kept.length > 0 && rounds === 2 ? [{ kind: 'secondVote', minutes: vote } as const] : []),
  ]
  const spoken = [...talk.values()].reduce((sum, own) => sum + own, 0)
  return {
    entries: lay(work, pauses, minutes),
    kept: kept.map(({ id }) => id),
    dropped: indicators.filter((indicator) => !chosen.includes(indicator)).map(({ id }) => id),
    perIndicator: kept.length > 0 ? (spoken + rounds * vote) / kept.length : null,
  }
}

function byImportance<T extends AgendaWish['indicators'][number]>(
  indicators: readonly T[],
  first: readonly ReadonlySet<string>[],
): T[] {
  const groupOf = ({ id }: T) => {
    const at = first.findIndex((group) => group.has(id))
    return at < 0 ? first.length : at
  }
  return indicators.toSorted(
    (a, b) =>
      groupOf(a) - groupOf(b) ||
      Number(b.critical) - Number(a.critical) ||
      b.weight - a.weight ||
      Number(b.quick) - Number(a.quick),
  )
}

function minutesToVote(indicators: number): number {
  return Math.ceil(indicators / VOTES_PER_MINUTE)
}

function mostThatFit(working: number, wanted: number, rounds: number): number {
  let count = wanted
  while (count > 0 && count * AGENDA_MINUTES.least + rounds * minutesToVote(count) > working) count--
  return count
}

/** Whole minutes for each, at most the most; the minutes that do not divide go to the first, which are the most important. */
function shareOut(minutes: number, chosen: readonly { id: string }[]): Map<string, number> {
  const each = Math.min(AGENDA_MINUTES.most, Math.floor(minutes / Math.max(1, chosen.length)))
  const over = each === AGENDA_MINUTES.most ? 0 : minutes - each * chosen.length
  return new Map(chosen.map(({ id }, at) => [id, each + (at < over ? 1 : 0)]))
}

/** Lays the pieces after each other, each break before the first piece that would begin at or after its time, and the closing at the end. */
function lay(work: readonly Piece[], breaks: readonly Break[], minutes: number): AgendaEntry[] {
  const entries: AgendaEntry[] = []
  const waiting = breaks.toSorted((a, b) => a.from - b.from)
  let at = 0
  const put = (piece: Piece) => {
    const own = Math.min(piece.minutes, minutes - at)
    if (own <= 0) return
    entries.push({ ...piece, from: at, minutes: own })
    at += own
  }
  const rest = (until: number) => {
    while (waiting[0] && waiting[0].from <= until) put({ kind: 'break', minutes: waiting.shift()?.minutes ?? 0 })
  }
  for (const piece of work) {
    if (at > 0) rest(at)
    put(piece)
  }
  rest(minutes)
  put({ kind: 'spare', minutes: minutes - at - AGENDA_MINUTES.closing })
  put({ kind: 'closing', minutes: minutes - at })
  return entries
}
