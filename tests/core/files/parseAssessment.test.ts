import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAssessment } from '../../../src/core/files/parseAssessment'
import { sealAssessment } from '../../../src/core/files/sealAssessment'
import { anAction } from '../plan/aPlan'
import { anAssessment, anEdition } from './anAssessment'

const parse = (text: string) => parseAssessment(text, { guidebook: anEdition })
const parseValue = (value: unknown) => parse(JSON.stringify(value))
const withAnswer = (answer: unknown) => ({ ...anAssessment(), answers: { first: answer } })
const without = (key: string) => Object.fromEntries(Object.entries(anAssessment()).filter(([name]) => name !== key))

describe('parseAssessment', () => {
  it('reads what sealAssessment wrote, sealed and identical', () => {
    const assessment = anAssessment()
    expect(parse(sealAssessment(assessment))).toEqual({ ok: true, value: { assessment, integrity: 'sealed' } })
  })

  it('keeps every text, in any script, through sealing and reading', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), fc.integer({ min: 0, max: 4 }), (note, level) => {
        const assessment = anAssessment({ answers: { first: { note, level } } })
        expect(parse(sealAssessment(assessment))).toEqual({ ok: true, value: { assessment, integrity: 'sealed' } })
      }),
    )
  })

  it('still verifies a file that was indented or re-ordered', () => {
    const file = Object.entries(JSON.parse(sealAssessment(anAssessment()))).reverse()
    const text = `\uFEFF${JSON.stringify(Object.fromEntries(file), null, 4)}`
    expect(parse(text)).toMatchObject({ ok: true, value: { integrity: 'sealed' } })
  })

  it('calls a file without a digest unsealed', () => {
    expect(parseValue(anAssessment())).toMatchObject({ ok: true, value: { integrity: 'unsealed' } })
  })

  it('notices or refuses every change of one character in a sealed file', () => {
    const assessment = anAssessment()
    const sealed = sealAssessment(assessment)
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.integer({ min: 32, max: 126 }), (at, code) => {
        const letter = String.fromCharCode(code)
        fc.pre(letter !== sealed[at])
        const result = parse(sealed.slice(0, at) + letter + sealed.slice(at + 1))
        expect(result.ok && result.value.integrity === 'sealed').toBe(false)
      }),
      { numRuns: 1000 },
    )
  })

  it('keeps members, indicators and editions that it does not know', () => {
    const assessment = {
      ...anAssessment({ guidebook: { id: 'other', version: '9.9.9' } }),
      future: { deep: [1, 'a', null] },
      answers: { gone: { level: 2, mood: 'fine' } },
    }
    const result = parse(sealAssessment(assessment))
    expect(result).toEqual({ ok: true, value: { assessment, integrity: 'sealed' } })
  })

  it('reads the file that version 1 wrote, for ever', () => {
    const text = readFileSync(new URL('../../fixtures/files/assessment-v1.json', import.meta.url), 'utf8')
    const phases = ['conception', 'preparation', 'planning', 'implementation', 'upgrading'].map((id) => ({ id }))
    const result = parseAssessment(text, { guidebook: { phases, scale: { max: 4 } } as unknown as typeof anEdition })
    expect(result).toMatchObject({
      ok: true,
      value: { integrity: 'sealed', assessment: { city: { name: 'បាត់ដំបង' }, future: { kept: true } } },
    })
    expect(result.ok && sealAssessment(result.value.assessment)).toBe(text)
  })

  it.each([
    ['', { kind: 'notJson' }],
    ['{"format":', { kind: 'notJson' }],
    ['[]', { kind: 'wrongFormat' }],
    ['null', { kind: 'wrongFormat' }],
    ['{"format":"other"}', { kind: 'wrongFormat' }],
    [JSON.stringify({ ...anAssessment(), formatVersion: 2 }), { kind: 'newerVersion', found: 2 }],
    [`"${'a'.repeat(5_000_000)}"`, { kind: 'tooLarge', bytes: 5_000_002, limit: 5_000_000 }],
  ])('refuses a file as a whole (case %#)', (text, error) => {
    expect(parse(text)).toEqual({ ok: false, error })
  })

  it('counts the size in bytes, not in characters', () => {
    expect(parse(`"${'ក'.repeat(2_000_000)}"`)).toMatchObject({
      ok: false,
      error: { kind: 'tooLarge', bytes: 6_000_002 },
    })
  })

  const long = 'a'.repeat(10_001)
  const links = Array.from({ length: 21 }, () => 'https://a.example')
  it.each([
    ['formatVersion', 'missing', without('formatVersion')],
    ['id', 'missing', without('id')],
    ['id', 'format', { ...anAssessment(), id: 'abc' }],
    ['guidebook', 'missing', without('guidebook')],
    ['guidebook.version', 'missing', { ...anAssessment(), guidebook: { id: 'tiny' } }],
    ['city', 'missing', without('city')],
    ['city.name', 'missing', { ...anAssessment(), city: { country: 'KH' } }],
    ['city.name', 'empty', { ...anAssessment(), city: { name: '', country: 'KH' } }],
    ['city.country', 'missing', { ...anAssessment(), city: { name: 'A' } }],
    ['city.country', 'format', { ...anAssessment(), city: { name: 'A', country: 'Cambodia' } }],
    ['city.population', 'range', { ...anAssessment(), city: { name: 'A', country: 'KH', population: -1 } }],
    ['city.initiative', 'value', { ...anAssessment(), city: { name: 'A', country: 'KH', initiative: 'x' } }],
    ['date', 'missing', without('date')],
    ['date', 'date', { ...anAssessment(), date: '2026-02-30' }],
    ['phase', 'missing', without('phase')],
    ['phase', 'unknownPhase', { ...anAssessment(), phase: 'midnight' }],
    ['phase', 'type', { ...anAssessment(), phase: 3 }],
    ['scope', 'missing', without('scope')],
    ['scope', 'value', { ...anAssessment(), scope: 'half' }],
    ['answers', 'missing', without('answers')],
    ['answers', 'type', { ...anAssessment(), answers: [] }],
    ['answers.first', 'type', withAnswer(3)],
    ['answers.first.level', 'range', withAnswer({ level: 5 })],
    ['answers.first.level', 'range', withAnswer({ level: -1 })],
    ['answers.first.level', 'range', withAnswer({ level: 2.5 })],
    ['answers.first.level', 'value', withAnswer({ level: '3' })],
    ['answers.first.level', 'type', withAnswer({ level: true })],
    ['answers.first.evidence', 'value', withAnswer({ evidence: 'rumour' })],
    ['answers.first.evidenceDate', 'date', withAnswer({ evidenceDate: 'yesterday' })],
    ['answers.first.note', 'tooLong', withAnswer({ note: long })],
    ['answers.first.note', 'type', withAnswer({ note: 1 })],
    ['answers.first.links', 'tooMany', withAnswer({ links })],
    ['answers.first.links.1', 'badLink', withAnswer({ links: ['https://a.example', 'javascript:alert(1)'] })],
    ['answers.first.target', 'range', withAnswer({ target: 9 })],
    ['answers.first.due', 'date', withAnswer({ due: '2026-13-01' })],
    ['answers.first.votes.counts', 'missing', withAnswer({ votes: {} })],
    ['title', 'tooLong', { ...anAssessment(), title: long }],
    ['integrity.digest', 'format', { ...anAssessment(), integrity: { algorithm: 'SHA-256', digest: 'xyz' } }],
    ['integrity.algorithm', 'value', { ...anAssessment(), integrity: { algorithm: 'MD5', digest: 'a'.repeat(64) } }],
    ['answers.first.note', 'badText', withAnswer({ note: '\ud800' })],
    ['future', 'badNumber', { ...anAssessment(), future: 2 ** 60 }],
  ])('names %s as the member at fault (%s)', (path, problem, value) => {
    expect(parseValue(value)).toEqual({ ok: false, error: { kind: 'member', path, problem } })
  })

  it.each([
    ['{"format":"guidepost/assessment","__proto__":{"a":1}}', '__proto__', 'unsafeName'],
    ['{"format":"guidepost/assessment","answers":{"__proto__":{}}}', 'answers.__proto__', 'unsafeName'],
    ['{"format":"guidepost/assessment","a":1e999}', 'a', 'badNumber'],
  ])('refuses what would not survive: %s', (text, path, problem) => {
    expect(parse(text)).toEqual({ ok: false, error: { kind: 'member', path, problem } })
  })

  it('refuses very deep nesting without running out of stack', () => {
    const text = `{"format":"guidepost/assessment","a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    expect(parse(text)).toMatchObject({ ok: false, error: { kind: 'member', problem: 'tooDeep' } })
  })

  it('reads a plan, with members that it does not know', () => {
    const plan = { actions: [{ ...anAction(1), later: true }], horizon: 2030 }
    expect(parseValue({ ...anAssessment(), plan })).toMatchObject({ ok: true, value: { assessment: { plan } } })
  })

  it.each([
    ['an action without a name', [{ ...anAction(1), title: '' }], 'plan.actions.0.title'],
    ['a status that does not exist', [{ ...anAction(1), status: 'paused' }], 'plan.actions.0.status'],
    ['a day that does not exist', [anAction(1, { due: '2027-02-30' })], 'plan.actions.0.due'],
    ['a level outside the scale', [anAction(1, { toLevel: { first: 5 } })], 'plan.actions.0.toLevel.first'],
    ['the same id twice', [anAction(1), anAction(1)], 'plan.actions'],
    ['too many actions', Array.from({ length: 501 }, (_, n) => anAction(n)), 'plan.actions'],
  ])('refuses %s, naming the member', (_what, actions, path) => {
    expect(parseValue({ ...anAssessment(), plan: { actions } })).toMatchObject({
      ok: false,
      error: { kind: 'member', path },
    })
  })
})
