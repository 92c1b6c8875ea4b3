import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { faultSentence } from '../../src/build/faultSentence'
import { checkSupplement } from '../../src/content/checkSupplement'
import { loadGuidebook } from '../../src/content/loadGuidebook'
import { loadTexts } from '../../src/content/loadTexts'
import { applySupplements } from '../../src/core/editions/applySupplements'
import { linesOf } from './aContent'

const EXAMPLE = readFileSync(new URL('../../guidebook-data/examples/national-supplement.json', import.meta.url), 'utf8')
const base = { guidebook: loadGuidebook(), texts: await loadTexts('en') }

type Loose = { [key: string]: Loose | undefined }

/** The faults of the example once `change` has broken it, one line each. */
function faultsAfter(change: (supplement: Loose) => void): string[] {
  const supplement = JSON.parse(EXAMPLE) as Loose
  change(supplement)
  const result = checkSupplement(JSON.stringify(supplement), base)
  if (result.ok) return []
  const { error } = result
  if (error.kind === 'file') return [error.error.kind]
  return linesOf(error.problems)
}
const set = (target: Loose | undefined, values: object) => Object.assign(target ?? {}, values)

describe('checkSupplement', () => {
  it('takes the worked example without a remark', () => {
    const result = checkSupplement(EXAMPLE, base)
    expect(result).toMatchObject({ ok: true, value: { advice: [], supplement: { id: 'example-national' } } })
  })

  it.each([
    ['no JSON', '{', 'notJson'],
    ['another format', '{"format":"guidepost/assessment"}', 'wrongFormat'],
    ['a newer version', '{"format":"guidepost/supplement","formatVersion":2}', 'newerVersion'],
  ])('refuses %s', (_, text, kind) => {
    expect(checkSupplement(text, base)).toMatchObject({ ok: false, error: { kind: 'file', error: { kind } } })
  })

  it('lists every fault of shape with its path', () => {
    const faults = faultsAfter((supplement) => {
      set(supplement, { title: '' })
      set(supplement.indicators?.[0], { effort: 9, phase: 'Plan ning' })
    })
    expect(faults).toHaveLength(3)
    expect(faults).toEqual([
      'shape supplement.title title: has fewer characters than 1',
      'shape supplement.indicators.0.phase phase: not written as it should be',
      'shape supplement.indicators.0.effort effort: more than 3',
    ])
  })

  it.each<[string, (supplement: Loose) => void, string]>([
    [
      'another guidebook',
      (s) => set(s.guidebook, { id: 'other' }),
      'references supplement.guidebook.id null: made for other',
    ],
    [
      'a later edition',
      (s) => set(s.guidebook, { version: '1.9.0' }),
      'references supplement.guidebook.version null: made for 1.9.0',
    ],
    [
      'an id that is taken',
      (s) => set(s.indicators?.[0], { id: 'resident-needs' }),
      'supplement.indicators.0.id resident-needs',
    ],
    [
      'an unknown exclusion',
      (s) => set(s.notApplicable?.[0], { indicator: 'gone' }),
      'supplement.notApplicable.0.indicator gone',
    ],
    ['an unknown dimension', (s) => set(s, { dimensionWeights: { gone: 1 } }), 'supplement.dimensionWeights.gone gone'],
    [
      'an unknown phase',
      (s) => set(s.indicators?.[0], { phase: 'gone' }),
      'references indicators.identity-card-alternative.phase',
    ],
    ['an unknown source', (s) => set(s, { sources: [] }), 'no source example-circular'],
    [
      'shares that do not sum to 1',
      (s) => set(s.indicators?.[0], { dimensions: { social: 0.5 } }),
      'shares sum to 0.5',
    ],
    [
      'a missing text',
      (s) => Reflect.deleteProperty(s.texts?.en?.indicators ?? {}, 'provincial-outcome-report'),
      'parity supplement.texts.en.indicators provincial-outcome-report: no text',
    ],
    [
      'a text for nothing',
      (s) => set(s.texts?.en?.indicators, { gone: s.texts?.en?.indicators?.['provincial-outcome-report'] }),
      'text without an indicator',
    ],
    [
      'too few levels',
      (s) => set(s.texts?.en?.indicators?.['provincial-outcome-report'], { levels: ['a', 'b', 'c', 'd'] }),
      '4 levels instead of 5',
    ],
    [
      'a language without an outline',
      (s) => set(s.texts, { km: s.texts?.en ?? {} }),
      'parity supplement.texts.km.outline null',
    ],
  ])('refuses %s', (_, change, expected) => {
    expect(faultsAfter(change).join('\n')).toContain(expected)
  })

  it('refuses to empty a cell of the grid: no gate may be opened by leaving out', () => {
    const cell = base.guidebook.indicators.filter(({ phase, basis }) => phase === 'upgrading' && basis === 'privacy')
    const faults = faultsAfter((supplement) => {
      set(supplement, { notApplicable: cell.map(({ id }) => ({ indicator: id, reason: 'a try' })) })
    })
    expect(faults).toContain('meaning phases.upgrading upgrading: no indicator for privacy')
  })

  it('remarks on wording and takes the supplement all the same', () => {
    const supplement = JSON.parse(EXAMPLE) as Loose
    set(supplement.texts?.en?.indicators?.['provincial-outcome-report'], {
      prompt: 'Is reporting to the province done in a good way?',
    })
    const result = checkSupplement(JSON.stringify(supplement), base)
    expect(result.ok && result.value.advice.map(({ fault }) => faultSentence(fault))).toEqual(['vague: good'])
  })

  it('takes a whole further language and falls back where it lacks a text', () => {
    const supplement = JSON.parse(EXAMPLE) as Loose
    const outline = { ...base.texts.outline, title: 'មគ្គុទ្ទេសក៍' }
    set(supplement.texts, { km: { name: 'ខ្មែរ', outline, indicators: supplement.texts?.en?.indicators } })
    const result = checkSupplement(JSON.stringify(supplement), base)
    if (!result.ok) throw new Error(JSON.stringify(result.error))
    const { texts } = applySupplements(base, [result.value.supplement], [], 'km')
    expect(texts).toMatchObject({ locale: 'km', outline: { title: 'មគ្គុទ្ទេសក៍' } })
    expect(texts.indicators['resident-needs']).toEqual(base.texts.indicators['resident-needs'])
  })
})
