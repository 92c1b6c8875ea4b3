// The assessment on screen, with its history. Every change is written first and shown after (a change written by a subscriber can be lost with the tab).
import { temporal } from 'zundo'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Answer, Assessment } from '../core/model/assessment'
import { isSameValue } from '../core/model/isSameValue'
import type { AssessmentRecord, SaveState } from '../core/model/record'
import type { Workshop } from '../core/model/workshop'
import { getClock } from './connections'
import { findRecord, libraryStore, putRecord, savesStore, writeRecord } from './keepRecord'

type OpenState = { record: AssessmentRecord | null }
type Patch<T> = { [K in keyof T]?: T[K] | undefined }
type Profile = Pick<Assessment, 'title' | 'city' | 'preparedBy' | 'date' | 'phase' | 'scope' | 'guidebook' | 'workshop'>

/** Keystrokes in one text within this many milliseconds of each other are undone together. */
const TYPING_PAUSE = 1500
const TEXT_MEMBERS: ReadonlySet<string> = new Set(['note', 'owner', 'title', 'preparedBy'])
const HISTORY_LIMIT = 200
const idle: SaveState = { kind: 'idle' }

let typing: { text: string; until: number } | null = null

/** The open assessment's record; its history holds the assessments before and after. */
export const openStore = createStore<OpenState>()(
  temporal<OpenState>(() => ({ record: null }), {
    limit: HISTORY_LIMIT,
    equality: (past, current) => past.record?.assessment === current.record?.assessment,
  }),
)

// Whatever changes a record from elsewhere (another tab, an import, a removal) reaches the screen here; steps back to before it would undo it unseen.
libraryStore.subscribe(() => {
  const { record } = openStore.getState()
  if (!record) return
  const kept = findRecord(record.assessment.id) ?? null
  if (kept === record) return
  openStore.setState({ record: kept })
  if (kept?.assessment !== record.assessment) forgetHistory()
})

/** Opens an assessment of the library. False when there is none of this id. */
export function openAssessment(id: string): boolean {
  const record = findRecord(id) ?? null
  if (record && openStore.getState().record === record) return true
  openStore.setState({ record })
  forgetHistory()
  return record !== null
}

/** Closes the open assessment. Nothing is lost: every change was written when it was made. */
export function closeAssessment(): void {
  openStore.setState({ record: null })
  forgetHistory()
}

/** Changes members of one answer; undefined removes a member, and an answer without members is removed. Does nothing when none is open. */
export function setAnswer(indicator: string, patch: Patch<Answer>): void {
  const assessment = openStore.getState().record?.assessment
  const next = assessment && withAnswer(assessment, indicator, patch)
  if (next) change(next, textOf(indicator, patch))
}

/**
 * Keeps what a workshop agreed on one indicator: its answer, what the assessment tells of the workshop, and what else follows from it, as one step of
 * the history.
 */
export function setDecision(
  indicator: string,
  patch: Patch<Answer>,
  workshop: Workshop,
  follow: (assessment: Assessment) => Assessment = (assessment) => assessment,
): void {
  const assessment = openStore.getState().record?.assessment
  if (assessment) change({ ...follow(withAnswer(assessment, indicator, patch) ?? assessment), workshop }, null)
}

/** Changes members of the profile; undefined removes a member. Does nothing when none is open. */
export function setProfile(patch: Partial<Profile>): void {
  const assessment = openStore.getState().record?.assessment
  const next = assessment && applyPatch<Assessment>(assessment, patch)
  if (next) change(next, textOf('', patch))
}

/** Changes the open assessment as a whole; one step of the history, or a part of one while `text` (what is being typed in) stays the same. Does nothing when none is open. */
export function changeAssessment(make: (assessment: Assessment) => Assessment, text: string | null = null): void {
  const assessment = openStore.getState().record?.assessment
  if (!assessment) return
  const next = make(assessment)
  if (next !== assessment) change(next, text)
}

/** Moves the open assessment to another edition, answers along; one step of the history. Does nothing when another one is open. */
export function moveToEdition(assessment: Assessment): void {
  if (openStore.getState().record?.assessment.id === assessment.id) change(assessment, null)
}

/** Takes the last change of the open assessment back. */
export function undo(): void {
  step('undo')
}

/** Makes the change again that was taken back last. */
export function redo(): void {
  step('redo')
}

/** The open assessment's record, or null. */
export function useOpenRecord(): AssessmentRecord | null {
  return useStore(openStore, ({ record }) => record)
}

/** What to say about the open assessment's last write. */
export function useSaveState(): SaveState {
  const id = useStore(openStore, ({ record }) => record?.assessment.id)
  return useStore(savesStore, ({ states }) => (id === undefined ? undefined : states.get(id)) ?? idle)
}

/** Whether there is something to undo and to redo. */
export function useHistory(): { canUndo: boolean; canRedo: boolean } {
  const canUndo = useStore(openStore.temporal, ({ pastStates }) => pastStates.length > 0)
  const canRedo = useStore(openStore.temporal, ({ futureStates }) => futureStates.length > 0)
  return { canUndo, canRedo }
}

/** Writes, then shows. `text` names the text being typed, so that a word is one step of the history and not one per letter. A milestone stays as it was frozen. */
function change(assessment: Assessment, text: string | null): void {
  const { record } = openStore.getState()
  if (!record || record.assessment.milestone) return
  const now = getClock().now()
  const next = { ...record, assessment: { ...assessment, updatedAt: now.toISOString() } }
  void writeRecord(next)
  const goesOn = text !== null && typing?.text === text && now.getTime() < typing.until
  typing = text === null ? null : { text, until: now.getTime() + TYPING_PAUSE }
  show(next, !goesOn)
}

function step(direction: 'undo' | 'redo'): void {
  const { record } = openStore.getState()
  const history = openStore.temporal.getState()
  const target = (direction === 'undo' ? history.pastStates : history.futureStates).at(-1)?.record
  if (!record || !target) return
  const updatedAt = getClock().now().toISOString()
  const next = { ...record, assessment: { ...target.assessment, updatedAt } }
  void writeRecord(next)
  history[direction]()
  typing = null
  show(next, false)
}

function show(record: AssessmentRecord, remembered: boolean): void {
  const history = openStore.temporal.getState()
  if (!remembered) history.pause()
  openStore.setState({ record })
  history.resume()
  putRecord(record)
}

function forgetHistory(): void {
  typing = null
  openStore.temporal.getState().clear()
}

/** The assessment with one answer patched, or null when the patch changes nothing. */
function withAnswer(assessment: Assessment, indicator: string, patch: Patch<Answer>): Assessment | null {
  const before = Object.hasOwn(assessment.answers, indicator) ? assessment.answers[indicator] : undefined
  const answer = applyPatch<Answer>(before ?? {}, patch)
  if (!answer) return null
  const others = Object.entries(assessment.answers).filter(([id]) => id !== indicator)
  const answers = Object.keys(answer).length > 0 ? [...others, [indicator, answer] as const] : others
  return { ...assessment, answers: Object.fromEntries(answers) }
}

/** A copy with the patch applied, or null when the patch changes nothing. */
function applyPatch<T extends object>(value: T, patch: Patch<T>): T | null {
  const next: T = { ...value }
  let changed = false
  for (const key in patch) {
    const member = patch[key]
    if (isSameValue(member, value[key])) continue
    changed = true
    if (member === undefined) delete next[key]
    else next[key] = member
  }
  return changed ? next : null
}

function textOf(owner: string, patch: object): string | null {
  const members = Object.keys(patch)
  return members.length === 1 && members.every((member) => TEXT_MEMBERS.has(member)) ? `${owner}.${members[0]}` : null
}
