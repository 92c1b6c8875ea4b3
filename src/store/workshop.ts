// The workshop of the open assessment. Every change is written first and shown after, as with the assessment itself.
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { AssessmentId } from '../core/model/assessment'
import type { SaveState } from '../core/model/record'
import {
  type Draft,
  noParticipants,
  type Round,
  type StoredBallot,
  type WorkshopRecord,
  type WorkshopRoom,
  type WorkshopSetup,
  type WorkshopStorage,
} from '../core/model/workshopRecord'
import { getClock, getWorkshopSource, localDay } from './connections'

/** `missing`: the workshop was never begun; the record shown is a fresh one that is not stored yet. */
export type WorkshopState = {
  status: 'loading' | 'ready' | 'failed'
  record: WorkshopRecord | null
  save: SaveState
  /** Why it could not be read, in the system's own words; only where `failed`. */
  problem: string | null
  /** How many ballots were discarded and can be brought back; null: none were. */
  discarded: number | null
}

const nothing: WorkshopState = {
  status: 'loading',
  record: null,
  save: { kind: 'idle' },
  problem: null,
  discarded: null,
}

/** The workshop on screen. */
export const workshopStore = createStore<WorkshopState>()(() => nothing)

let storage: WorkshopStorage | null = null
/** What the storage is known to hold, and what it will hold once all writes under way are done: the base of the next write. */
let stored: WorkshopRecord | null = null
let sent: WorkshopRecord | null = null
let pending = 0
/** Counts openings and closings, so that what was asked before one of them changes nothing after it. */
let visit = 0
let unfollow: () => void = () => undefined
/** The ballots that were taken out last, so that they can be brought back. */
let removed: StoredBallot[] = []
/** What was discarded last, so that it can be brought back. */
let discarded: Pick<WorkshopRecord, 'session' | 'ballots' | 'draft' | 'room'> | null = null

/** The workshop, as a hook. */
export function useWorkshop(): WorkshopState {
  return useStore(workshopStore)
}

/** Reads the workshop of an assessment, or begins a fresh one that is stored with its first change. */
export async function openWorkshop(assessment: AssessmentId, phases: readonly string[]): Promise<void> {
  if (workshopStore.getState().record?.assessment === assessment) return
  closeWorkshop()
  const current = visit
  storage = await getWorkshopSource()()
  const loaded = await storage.load(assessment)
  if (visit !== current) return
  if (!loaded.ok) {
    workshopStore.setState({ ...nothing, status: 'failed', problem: loaded.error.detail })
    return
  }
  noteStored(loaded.value ?? null)
  workshopStore.setState({ ...nothing, status: 'ready', record: stored ?? freshWorkshop(assessment, phases) })
  unfollow()
  unfollow = storage.follow((heard) => {
    if (heard === workshopStore.getState().record?.assessment) void followOther(heard)
  })
}

/** Forgets the workshop on screen. Nothing is lost: every change was written when it was made. */
export function closeWorkshop(): void {
  unfollow()
  unfollow = () => undefined
  noteStored(null)
  pending = 0
  visit += 1
  removed = []
  discarded = null
  workshopStore.setState(nothing)
}

/** Changes members of the preparation. */
export function setSetup(patch: Partial<WorkshopSetup>): void {
  change((record) => ({ ...record, setup: { ...record.setup, ...patch } }))
}

/** Opens voting on these indicators, which stay the same from now on. */
export function openVoting(indicators: readonly string[], order: readonly string[] = indicators): void {
  const session = { id: getClock().newId(), round: 1 as const, indicators: [...indicators] }
  change((record) => ({ ...record, session, room: { ...record.room, order: [...order], at: null, revealed: {} } }))
  keepDiscarded(null)
}

/** Begins the second vote, or goes back to the first. */
export function setRound(round: Round): void {
  change((record) => (record.session ? { ...record, session: { ...record.session, round } } : record))
}

/** Ends the session and takes its ballots out; `restoreVotes` brings both back. What was agreed stays in the assessment. */
export function discardVotes(): void {
  const { record } = workshopStore.getState()
  if (!record?.session) return
  const { session, ballots, draft, room } = record
  change((before) => ({ ...before, session: null, ballots: [], draft: null, room: emptyRoom }))
  keepDiscarded({ session, ballots, draft, room })
}

/** Brings back the session that was discarded last, with its ballots under their own numbers. Not where voting was opened anew since. */
export function restoreVotes(): void {
  const back = discarded
  if (back && !workshopStore.getState().record?.session) change((record) => ({ ...record, ...back }))
  keepDiscarded(null)
}

function keepDiscarded(votes: typeof discarded): void {
  discarded = votes
  workshopStore.setState({ discarded: votes ? votes.ballots.length : null })
}

/** Takes ballots in; those that are there already (same id) are passed over. Answers with how many are new. */
export function addBallots(ballots: readonly StoredBallot[]): number {
  const known = new Set(workshopStore.getState().record?.ballots.map(({ id }) => id))
  const fresh = ballots.filter(({ id }) => !known.has(id))
  if (fresh.length > 0) change((record) => ({ ...record, ballots: [...record.ballots, ...fresh] }))
  return fresh.length
}

/** Takes one ballot out again; `restoreBallots` brings it back. */
export function removeBallot(id: string): void {
  change((record) => {
    removed = record.ballots.filter((ballot) => ballot.id === id)
    return { ...record, ballots: record.ballots.filter((ballot) => ballot.id !== id) }
  })
}

/** Brings back what was taken out last, under its own number: the same ballot, handed in once more, is known. */
export function restoreBallots(): void {
  addBallots(removed)
  removed = []
}

/** Keeps the ballot that is being filled in on this laptop; null: none is. */
export function setDraft(draft: Draft | null): void {
  change((record) => ({ ...record, draft }))
}

/** Hands in the ballot that was filled in on this laptop. */
export function castDraft(): void {
  change((record) => {
    const { draft, session } = record
    if (!draft || !session) return record
    const { role, name, votes } = draft
    const taken = { id: getClock().newId(), round: session.round, at: getClock().now().toISOString() }
    const ballot: StoredBallot = { ...taken, role, ...(name ? { name } : {}), via: 'laptop', votes }
    return { ...record, draft: null, ballots: [...record.ballots, ballot] }
  })
}

/** Changes where the room stands. */
export function setRoom(patch: Partial<WorkshopRoom>): void {
  change((record) => ({ ...record, room: { ...record.room, ...patch } }))
}

/** Forgets the ballots of assessments that were deleted. */
export async function forgetDeletedWorkshops(): Promise<void> {
  await (await getWorkshopSource()()).removeOrphans()
}

/** Writes once more what failed to be stored. */
export function retryWorkshop(): void {
  change((record) => record)
}

const emptyRoom: WorkshopRoom = { order: [], at: null, revealed: {}, timerFrom: null }

function freshWorkshop(assessment: AssessmentId, phases: readonly string[]): WorkshopRecord {
  const now = getClock().now()
  return {
    assessment,
    revision: 0,
    savedAt: now.toISOString(),
    setup: {
      date: localDay(now),
      start: 9 * 60,
      minutes: 240,
      breaks: [{ from: 105, minutes: 15 }],
      order: 'guidebook',
      phases: [...phases],
      rounds: 1,
      mode: 'anonymous',
      participants: noParticipants(),
      namesShown: false,
      excluded: {},
    },
    session: null,
    ballots: [],
    draft: null,
    room: emptyRoom,
  }
}

/** Writes, then shows. What the storage answers, another tab's ballots among it, is shown once nothing newer is under way. */
function change(make: (record: WorkshopRecord) => WorkshopRecord): void {
  const { record } = workshopStore.getState()
  if (!record || !storage) return
  const next = make(record)
  const writing = storage.save(next, sent)
  sent = { ...next, revision: (sent ?? next).revision + 1 }
  pending += 1
  workshopStore.setState({ record: next, save: { kind: 'saving' } })
  void settle(visit, writing)
}

async function settle(current: number, writing: ReturnType<WorkshopStorage['save']>): Promise<void> {
  const result = await writing
  if (visit !== current) return
  pending -= 1
  if (!result.ok) {
    sent = stored
    workshopStore.setState({ save: { kind: 'failed', ...result.error } })
    return
  }
  stored = result.value
  if (pending > 0) return
  noteStored(result.value)
  workshopStore.setState({ record: result.value, save: { kind: 'saved', at: getClock().now().toISOString() } })
}

async function followOther(assessment: string): Promise<void> {
  const loaded = await storage?.load(assessment)
  if (!loaded?.ok || !loaded.value || pending > 0) return
  if (workshopStore.getState().record?.assessment !== assessment) return
  noteStored(loaded.value)
  workshopStore.setState({ record: loaded.value })
}

function noteStored(record: WorkshopRecord | null): void {
  stored = record
  sent = record
}
