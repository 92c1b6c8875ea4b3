// Two tabs change one assessment at the same time, each in another place: whatever the places, neither loses what it did.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSealed } from '../../../src/core/files/parseSealed'
import { mergeAssessments } from '../../../src/core/merge/mergeAssessments'
import type { Assessment } from '../../../src/core/model/assessment'
import { isSameValue } from '../../../src/core/model/isSameValue'
import { PLAN_LIMITS } from '../../../src/core/model/plan'
import { anAssessment, anEdition } from '../files/anAssessment'
import { aFullAssessment } from '../model/aFullAssessment'
import { anAction } from '../plan/aPlan'
import { anyCopy } from './anyCopy'

const early = '2026-11-23T10:00:00.000Z'
const late = '2026-11-23T11:00:00.000Z'

type Path = readonly (string | number)[]
type Plain = Record<string, unknown>

/** One change that a person makes, and what has to be there afterwards. `where` is the place that it is about. */
type Edit = { name: string; where: Path; apply: (assessment: Plain) => void; holds: (assessment: Plain) => boolean }

/** What is changed as one: its parts only mean something together. */
const UNITS = [
  /^guidebook$/,
  /^milestone$/,
  /^round$/,
  /^answers\.\w+\.(votes|reviewed)$/,
  /^answers\.\w+\.attachments\.\d+$/,
  /^workshop\.(participants|excluded|agenda|dropped)$/,
  /^workshop\.decisions\.\w+$/,
]
/** Taken from one tab together with the level. */
const GOES_WITH_LEVEL = /^(answers\.\w+)\.atLeast$/
const ENVELOPE = /^(format|formatVersion|id|guidebook|createdAt|updatedAt|integrity)$/
/** What an assessment, or the thing it stands in, cannot be without, and what says which thing it is. */
const REQUIRED =
  /^(city|date|phase|scope|answers|city\.(name|country)|workshop\.(mode|rounds|participants|decisions)|plan\.actions|plan\.actions\.\d+\.(id|title|indicators|lead|status)|scenarios\.\d+\.(id|name|levels))$/
const OWN_ID = /\.id$/

const isObject = (value: unknown): value is Plain => typeof value === 'object' && value !== null

/** What stands at a path; a thing of a list is found by its id, wherever it stands. */
function at(whole: unknown, path: Path, ids: unknown): unknown {
  let [value, model] = [whole, ids]
  for (const step of path) {
    const like = isObject(model) ? Reflect.get(model, step) : undefined
    if (Array.isArray(value) && isObject(like)) value = value.find((entry) => keyOf(entry) === keyOf(like))
    else value = isObject(value) ? Reflect.get(value, step) : undefined
    model = like
  }
  return value
}

const keyOf = (entry: unknown) => (isObject(entry) ? `${entry.id ?? entry.sha256}` : entry)

/** Every change that can be made to what the assessment holds. */
function editsOf(whole: Assessment): Edit[] {
  const edits: Edit[] = []
  const visit = (value: unknown, path: Path) => {
    const text = path.join('.')
    if (ENVELOPE.test(text)) return
    const holder = path.slice(0, -1)
    const last = path.at(-1) ?? ''
    const put = (next: unknown) => (assessment: Plain) => {
      const found = at(assessment, holder, whole)
      if (isObject(found)) Reflect.set(found, last, next)
    }
    const where = GOES_WITH_LEVEL.test(text) ? [...holder, 'level'] : path
    const isUnit = UNITS.some((unit) => unit.test(text))
    if (path.length > 0 && !REQUIRED.test(text) && typeof last === 'string') {
      edits.push({
        name: `remove ${text}`,
        where,
        apply: (assessment) => {
          const found = at(assessment, holder, whole)
          if (isObject(found)) Reflect.deleteProperty(found, last)
        },
        holds: (assessment) => at(assessment, path, whole) === undefined,
      })
    }
    if (isUnit || !isObject(value)) {
      if (OWN_ID.test(text) || typeof last !== 'string') return
      const next = isUnit ? { other: text } : `other ${text}`
      edits.push({
        name: `change ${text}`,
        where,
        apply: put(next),
        holds: (assessment) => isSameValue(at(assessment, path, whole), next),
      })
      return
    }
    if (Array.isArray(value)) return visitList(value, path)
    for (const [name, inner] of Object.entries(value)) visit(inner, [...path, name])
  }
  const visitList = (list: readonly unknown[], path: Path) => {
    const text = path.join('.')
    const change = (name: string, entry: unknown, make: (now: unknown[]) => unknown[], isThere: boolean) =>
      edits.push({
        name: `${name} ${text}`,
        where: [...path, String(keyOf(entry))],
        apply: (assessment) => {
          const holder = at(assessment, path.slice(0, -1), whole)
          const now = at(assessment, path, whole)
          if (isObject(holder)) Reflect.set(holder, path.at(-1) ?? '', make(Array.isArray(now) ? now : []))
        },
        holds: (assessment) => {
          const now = at(assessment, path, whole)
          return (Array.isArray(now) ? now : []).some((own) => keyOf(own) === keyOf(entry)) === isThere
        },
      })
    const isOfThings = list.some(isObject)
    const fresh = (n: number) => (isOfThings ? { id: `new-${n}`, sha256: `new-${n}` } : `new ${n}`)
    for (const n of [1, 2]) change(`add ${n} to`, fresh(n), (now) => [...now, fresh(n)], true)
    for (const [index, entry] of list.entries()) {
      change(`take ${keyOf(entry)} out of`, entry, (now) => now.filter((own) => keyOf(own) !== keyOf(entry)), false)
      if (isOfThings) visit(entry, [...path, index])
    }
  }
  visit(whole, [])
  return edits
}

/** Whether two changes are about one place, or one about what the other is in. A list and a thing in it are two places; a thing and its member are one. */
function isSamePlace(a: Edit, b: Edit, whole: Assessment): boolean {
  const own = (path: Path) => {
    let model: unknown = whole
    return path.map((step) => {
      const inner = isObject(model) ? Reflect.get(model, step) : undefined
      const name = Array.isArray(model) && isObject(inner) ? String(keyOf(inner)) : String(step)
      model = inner
      return name
    })
  }
  const [one, other] = [own(a.where), own(b.where)]
  return one.every((step, index) => other[index] === undefined || step === other[index])
}

const plain = (assessment: Assessment): Plain => JSON.parse(JSON.stringify(assessment))

function changed(base: Assessment, edit: Edit, updatedAt: string): Assessment {
  const copy = plain({ ...base, updatedAt })
  edit.apply(copy)
  return copy as Assessment
}

/** The full assessment without some of what it may be without, so that places are also empty, alone or absent. */
const someAssessment = fc.infiniteStream(fc.nat({ max: 5 })).map((draws): Assessment => {
  const rest = plain(aFullAssessment())
  for (const edit of editsOf(aFullAssessment())) {
    if (/^(remove|take)/.test(edit.name) && draws.next().value === 0) edit.apply(rest)
  }
  return rest as Assessment
})

describe('two tabs that change different places', () => {
  it('lose nothing, whichever was later', () => {
    fc.assert(
      fc.property(someAssessment, fc.nat(), fc.nat(), fc.boolean(), (base, first, second, mineIsLater) => {
        const edits = editsOf(base)
        const one = edits[first % edits.length]
        const other = edits[second % edits.length]
        if (!one || !other || isSamePlace(one, other, base)) return
        const mine = changed(base, one, mineIsLater ? late : early)
        const theirs = changed(base, other, mineIsLater ? early : late)
        const merged = plain(mergeAssessments(base, mine, theirs))
        expect([one.name, one.holds(merged), other.name, other.holds(merged)]).toEqual([
          one.name,
          true,
          other.name,
          true,
        ])
      }),
      { numRuns: 1000 },
    )
  }, 60_000)

  it('lose nothing in any pair of places within one member of a full assessment', () => {
    const base = aFullAssessment()
    const edits = editsOf(base)
    const lost: string[] = []
    for (const [index, one] of edits.entries()) {
      const mine = changed(base, one, early)
      for (const other of edits.slice(index + 1)) {
        if (one.where[0] !== other.where[0] || isSamePlace(one, other, base)) continue
        const merged = plain(mergeAssessments(base, mine, changed(base, other, late)))
        if (!one.holds(merged) || !other.holds(merged)) lost.push(`${one.name} | ${other.name}`)
      }
    }
    expect(edits.length).toBeGreaterThan(200)
    expect(lost).toEqual([])
  }, 60_000)
})

describe('mergeAssessments', () => {
  it('makes of any two descendants an assessment that the app reads again', () => {
    fc.assert(
      fc.property(fc.option(anyCopy), anyCopy, anyCopy, (base, mine, theirs) => {
        expect(parseSealed(plain(mergeAssessments(base, mine, theirs)), { guidebook: anEdition })).toMatchObject({
          ok: true,
        })
      }),
    )
  }, 30_000)

  it('keeps to the limits of the format: what is beyond them of the side that was earlier gives way', () => {
    const links = (name: string) => Array.from({ length: 20 }, (_, n) => `https://${name}.example/${n}`)
    const actions = (from: number) => Array.from({ length: PLAN_LIMITS.actions }, (_, n) => anAction(from + n))
    const tab = (name: string, from: number, updatedAt: string) =>
      anAssessment({ answers: { first: { links: links(name) } }, plan: { actions: actions(from) }, updatedAt })
    const merged = mergeAssessments(anAssessment(), tab('one', 0, early), tab('two', 1000, late))
    expect(merged.answers.first?.links).toEqual(links('two'))
    expect(merged.plan?.actions).toEqual(actions(1000))
    expect(parseSealed(merged, { guidebook: anEdition })).toMatchObject({ ok: true })
  })

  it('takes a level and whether it is the least from one tab, so that nothing is claimed that nobody said', () => {
    const base = anAssessment({ answers: { first: { level: 2, atLeast: true } } })
    const sure = anAssessment({ answers: { first: { level: 2 } }, updatedAt: early })
    const raised = anAssessment({ answers: { first: { level: 3, atLeast: true } }, updatedAt: late })
    expect(mergeAssessments(base, sure, raised).answers.first).toEqual({ level: 3, atLeast: true })
    expect(mergeAssessments(base, raised, sure).answers.first).toEqual({ level: 3, atLeast: true })
    expect(mergeAssessments(base, sure, { ...base, updatedAt: late }).answers.first).toEqual({ level: 2 })
  })

  it('lets the later tab settle a thing that one tab took out and the other changed', () => {
    const base = anAssessment({ plan: { actions: [anAction(1), anAction(2)] } })
    const without = { ...base, plan: { actions: [anAction(2)] } }
    const noted = { ...base, plan: { actions: [anAction(1, { note: 'soon' }), anAction(2)] } }
    const at1 = (updatedAt: string, other: string) =>
      mergeAssessments(base, { ...without, updatedAt }, { ...noted, updatedAt: other }).plan?.actions.length
    expect([at1(late, early), at1(early, late)]).toEqual([1, 2])
  })
})
