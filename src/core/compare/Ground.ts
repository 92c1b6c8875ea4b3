import type { Scope } from '../model/assessment'
import type { Guidebook } from '../model/guidebook'
import type { ComparedCity } from './CityEntry'

/** What cities are compared on: the indicators of one scope, in the phases up to one. */
export type Ground = {
  scope: Scope
  phase: string
  /** The structure that all are read by where their supplements differ (`sharedStructure`); absent where each is read by its own edition. */
  shared?: Guidebook
}

/**
 * Why cities stand on the ground they stand on, for the words of the screen.
 * `other-edition`: cities of another guidebook or major version (`editions`: `GUIDEBOOK@MAJOR`) are in other groups, `apart` of them.
 * `quick-only`: some are quick scans, or only the quick indicators are wanted, so that the `full` ones count with their quick indicators.
 * `shared-phases`: only the phases up to `phase` count, `beyond` of the cities have gone on to later ones.
 * `supplements`: `extended` of the cities have supplements (`names`) that others do not have, so that all are read by the indicators that every
 * edition has, with the guidebook's own weights.
 * `own`: every city's own scope and phase are this ground's.
 * `left-out`: cities of the group's edition that cannot meet the ground that was asked for.
 * `absent-edition`: cities of editions that this copy does not have, in no group.
 */
export type GroundRule =
  | { kind: 'other-edition'; apart: number; editions: string[] }
  | { kind: 'quick-only'; quick: number; full: number }
  | { kind: 'shared-phases'; phase: string; cities: number; beyond: number }
  | { kind: 'supplements'; extended: number; names: string[] }
  | { kind: 'own'; phase: string; scope: Scope }
  | { kind: 'left-out'; cities: number }
  | { kind: 'absent-edition'; cities: number }

/** Cities whose figures may stand in one ranking: same guidebook, same major version, read on one ground. */
export type LikeGroup = {
  /** Guidebook id and major version: `asean-scpg@1`. */
  id: string
  /** The structure of the group: of its cities' editions the one with most indicators, or what they share. Phases, bases and dimensions are the same in all. */
  guidebook: Guidebook
  cities: readonly ComparedCity[]
  ground: Ground
  rules: readonly GroundRule[]
}
