import { validate as isAssessment } from 'virtual:content-shapes/isAssessment'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { parseAssessment } from '../../../src/core/files/parseAssessment'
import { parseSealed } from '../../../src/core/files/parseSealed'
import { sealAssessment } from '../../../src/core/files/sealAssessment'
import { assessmentSchema } from '../../../src/core/model/assessment'
import { anAssessment, anEdition } from './anAssessment'
import { aWholeAssessment } from './aWholeAssessment'

const compiled = { guidebook: anEdition, isAssessment }
const plain = { guidebook: anEdition }

/** Reads a value by the schema alone and with the compiled check; both must say the same. */
function both(value: unknown) {
  const slow = parseSealed(value, plain)
  const fast = parseSealed(value, compiled)
  return { slow: slow.ok ? { ok: true } : slow, fast: fast.ok ? { ok: true } : fast }
}

/** Whether the compiled check takes an assessment by itself, without the schema behind it. */
const takes = (assessment: unknown) =>
  isAssessment({ phases: anEdition.phases.map(({ id }) => id), max: anEdition.scale.max, assessment })

type Path = readonly (string | number)[]

/** Every place within a value, the value itself last. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inner = Array.isArray(value)
    ? value.flatMap((entry, at) => placesIn(entry, [...path, at]))
    : Object.entries(value).flatMap(([key, member]) => placesIn(member, [...path, key]))
  return [...inner, path]
}

/** A copy with another value at a place; undefined takes it out. */
function changedAt(value: unknown, [key, ...rest]: Path, change: (before: unknown) => unknown): unknown {
  if (key === undefined) return change(value)
  const copy = Array.isArray(value) ? [...value] : { ...(value as Record<string, unknown>) }
  const next = changedAt(Reflect.get(copy, key), rest, change)
  if (next === undefined && !Array.isArray(copy)) Reflect.deleteProperty(copy, key)
  else Reflect.set(copy, key, next ?? null)
  return copy
}

/** What may go wrong at any place: another kind of value, one out of range, too long, twice the same, too many. */
const CHANGES: readonly ((before: unknown) => unknown)[] = [
  ...[
    undefined,
    null,
    true,
    '',
    'noon',
    'na',
    5,
    4,
    0,
    -1,
    1.5,
    1e308,
    [],
    {},
    '2026-02-30',
    '2026-11-23T08:00:00Z',
  ].map((value) => () => value),
  (before) => (typeof before === 'string' ? before.repeat(10_001) : 'x'.repeat(10_001)),
  (before) => (Array.isArray(before) ? [...before, ...before] : [before]),
  (before) => (Array.isArray(before) ? Array.from({ length: 2001 }, () => before[0]) : before),
  (before) => (isRecord(before) ? { ...before, more: Object.values(before)[0] ?? 1 } : before),
  (before) => (isRecord(before) ? { ...before, '': Object.values(before)[0] ?? 1 } : before),
]

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

describe('parseSealed', { timeout: 60_000 }, () => {
  it('says with the compiled check what it says without, wherever a whole file is changed', () => {
    const whole = aWholeAssessment()
    expect(both(whole)).toEqual({ slow: { ok: true }, fast: { ok: true } })
    for (const path of placesIn(whole)) {
      for (const change of CHANGES) {
        const value = changedAt(whole, path, change)
        const { slow, fast } = both(value)
        expect(fast, path.join('.')).toEqual(slow)
        if (slow.ok) expect(takes(value), `${path.join('.')} is not left to the schema`).toBe(true)
      }
    }
  })

  it('is tried on every member that the format has', () => {
    const whole = aWholeAssessment()
    const missing: string[] = []
    const look = (schema: Record<string, unknown>, values: unknown[], path: string) => {
      if (isRecord(schema.items)) look(schema.items, values.flat(), `${path}[]`)
      if (isRecord(schema.additionalProperties)) {
        const inner = values.filter(isRecord).flatMap((value) => Object.values(value))
        if (schema.properties === undefined) look(schema.additionalProperties, inner, `${path}.*`)
      }
      for (const [name, member] of Object.entries(isRecord(schema.properties) ? schema.properties : {})) {
        const inner = values.filter(isRecord).flatMap((value) => (name in value ? [value[name]] : []))
        if (inner.length === 0) missing.push(`${path}.${name}`)
        else if (isRecord(member)) look(member, inner, `${path}.${name}`)
      }
    }
    const phaseIds = anEdition.phases.map(({ id }) => id)
    look(z.toJSONSchema(assessmentSchema({ phaseIds, max: 4 }), { io: 'input' }), [whole], '')
    expect(missing).toEqual([])
  })

  it('says the same of any value at some places', () => {
    const good = JSON.parse(sealAssessment(anAssessment()))
    const paths = placesIn(good)
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const { slow, fast } = both(changedAt(good, path, () => value))
        expect(fast).toEqual(slow)
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    [
      'a scenario level outside the scale',
      { scenarios: [{ id: anAssessment().id, name: 'If', levels: { first: 9 } }] },
      'scenarios.0.levels.first',
    ],
    [
      'a planned level outside the scale',
      {
        plan: {
          actions: [
            { id: anAssessment().id, title: 'A', indicators: [], lead: 'city', status: 'done', toLevel: { first: 9 } },
          ],
        },
      },
      'plan.actions.0.toLevel.first',
    ],
  ])('refuses %s', (_what, members, path) => {
    for (const reader of [plain, compiled]) {
      expect(parseSealed({ ...anAssessment(), ...members }, reader)).toEqual({
        ok: false,
        error: { kind: 'member', path, problem: 'range' },
      })
    }
  })

  it('takes what only the schema library can tell to be good, whatever the compiled check says', () => {
    const strict = { guidebook: anEdition, isAssessment: () => false }
    expect(parseSealed(JSON.parse(sealAssessment(anAssessment())), strict).ok).toBe(true)
  })

  it('goes by the bounds it is given', () => {
    const guidebook = { phases: [{ id: 'dusk' }], scale: { max: 6 } } as unknown as typeof anEdition
    const value = { ...anAssessment({ phase: 'dusk' }), answers: { first: { level: 6 } } }
    expect(parseSealed(value, { guidebook, isAssessment }).ok).toBe(true)
    expect(parseSealed(value, compiled)).toMatchObject({ ok: false, error: { path: 'phase' } })
  })

  it('names an unsafe member that stands behind an escape', () => {
    const text = sealAssessment(anAssessment()).replace('"date"', '"\\u005f_proto__":{},"date"')
    for (const reader of [plain, compiled]) {
      expect(parseAssessment(text, reader)).toMatchObject({ error: { path: '__proto__', problem: 'unsafeName' } })
    }
  })
})
