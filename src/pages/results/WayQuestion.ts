import type { Guidebook } from '../../core/model/guidebook'
import type { Scores } from '../../core/model/scores'
import type { PathGoal } from '../../core/scoring/path/findPath'

/** What the form of the way through holds; numbers as they are typed. */
export type WayQuestion = {
  kind: PathGoal['kind']
  phase: string
  budget: string
  value: string
  isEvidenced: boolean
}

/** Bounds of what may be typed. */
export const BUDGET = { min: 1, max: 999 } as const
export const VALUE = { min: 1, max: 100 } as const

/** What is asked at first: the gate that comes next, as claimed; by evidence where all are open as claimed. */
export function firstQuestion(guidebook: Guidebook, { claimed, evidenced }: Scores): WayQuestion {
  const shutIn = (reading: Scores['claimed']) =>
    guidebook.phases.find(({ id }) => reading.phases[id]?.gate.status !== 'open')?.id
  const next = shutIn(claimed)
  const phase = next ?? shutIn(evidenced) ?? guidebook.phases.at(-1)?.id ?? ''
  return { kind: 'gate', phase, budget: '10', value: '50', isEvidenced: next === undefined }
}

/** The goal that is asked for; null while a number is missing or out of bounds. */
export function goalOf({ kind, phase, budget, value }: WayQuestion): PathGoal | null {
  switch (kind) {
    case 'gate':
      return { kind, phase }
    case 'within':
      return isWithin(budget, BUDGET) ? { kind, phase, budget: Number(budget) } : null
    case 'headline':
      return isWithin(value, VALUE) ? { kind, value: Number(value) } : null
  }
}

function isWithin(typed: string, { min, max }: { min: number; max: number }): boolean {
  return typed.trim() !== '' && Number(typed) >= min && Number(typed) <= max
}
