import type { Scope } from '../model/assessment'
import type { City } from './CityEntry'

/** What cities are compared on: the indicators of one scope, in the phases up to one. */
export type Ground = { scope: Scope; phase: string }

/**
 * Why cities stand on the ground they stand on, for the words of the screen.
 * `other-edition`: cities of another guidebook or major version are apart (`apart` of them). `absent-edition`: this copy cannot score them.
 * `quick-only`: some are quick scans, so that full ones count with their quick indicators only. `shared-phases`: they have come to
 * different phases, so that only the phases up to `phase` count, which all have gone through. `own`: all are of one scope and phase.
 */
export type GroundRule =
  | { kind: 'other-edition'; apart: number; editions: string[] }
  | { kind: 'absent-edition'; cities: number }
  | { kind: 'quick-only'; quick: number; full: number }
  | { kind: 'shared-phases'; phase: string; cities: number; beyond: number }
  | { kind: 'own'; phase: string; scope: Scope }

/** Cities whose figures may stand in one ranking: same guidebook, same major version, read on one ground. */
export type LikeGroup = {
  /** Guidebook id and major version: `asean-scpg@1`. */
  id: string
  guidebook: string
  major: number
  cities: readonly City[]
  ground: Ground
  rules: readonly GroundRule[]
}
