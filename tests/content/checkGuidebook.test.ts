import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/build/readContent'
import { checkGuidebook } from '../../src/content/checkGuidebook'

const folder = join(fileURLToPath(new URL('../..', import.meta.url)), 'guidebook-data')
/** The parts of a copy that the tests break: loosely typed, for broken content has no type. */
type Loose = { [key: string]: Loose | undefined }
type Content = { guidebook: Loose; texts: Record<string, { outline: Loose; indicators: Loose; glossary: Loose }> }

/** The problems of a copy of the real content that `change` has broken. */
function problemsAfter(change: (guidebook: Loose, text: Loose, outline: Loose, texts: Content['texts']) => void) {
  const copy = structuredClone(readContent(folder)) as Content
  const { en } = copy.texts
  if (!en) throw new Error('no English texts')
  change(copy.guidebook, en.indicators, en.outline, copy.texts)
  return checkGuidebook(copy).map(({ layer, id, problem }) => `${layer} ${id}: ${problem}`)
}

const listOf = (list: Loose | undefined) => list as unknown as unknown[]
const set = (target: Loose | undefined, values: Record<string, unknown>) => Object.assign(target ?? {}, values)
const ID = 'resident-needs'

describe('checkGuidebook: shape', () => {
  it('lists every broken member, of structure and texts', () => {
    const problems = problemsAfter(({ indicators }, text) => {
      set(indicators?.[0], { weight: 0 })
      set(indicators?.[1], { effort: 4 })
      set(text[ID], { why: '' })
    })
    expect(problems).toHaveLength(3)
    expect(problems.every((line) => line.startsWith('shape'))).toBe(true)
  })
})

describe('checkGuidebook: references', () => {
  it.each([
    ['phase', { phase: 'gone' }, `${ID}: no phase gone`],
    ['basis', { basis: 'gone' }, `${ID}: no basis gone`],
    ['dimension', { dimensions: { gone: 1 } }, `${ID}: no dimension gone`],
    ['share', { dimensions: { social: 0.7, technical: 0.2 } }, `${ID}: shares sum to`],
    ['source', { sources: [{ id: 'gone', status: 'own' }] }, `${ID}: no source gone`],
    ['length of an id', { id: 'one-two-three-four-five' }, 'one-two-three-four-five: id has more than 4 words'],
    ['second use of an id', { id: 'ranked-city-problems' }, 'ranked-city-problems: id occurs twice'],
  ])('finds a wrong %s', (_, values, expected) => {
    const problems = problemsAfter(({ indicators }) => set(indicators?.[0], values))
    expect(problems.join('\n')).toContain(`references ${expected}`)
  })

  it('finds a dimension without a weight and a weight without a dimension', () => {
    const problems = problemsAfter(({ scoring }) => {
      set(scoring, { dimensionWeights: { technical: 1, business: 1, social: 1, gone: 1 } })
    })
    expect(problems).toContain('references organizational: no weight')
    expect(problems).toContain('references gone: no dimension gone')
  })
})

describe('checkGuidebook: parity', () => {
  it('finds missing and orphaned texts and locales', () => {
    const problems = problemsAfter(({ locales }, text, outline, texts) => {
      listOf(locales).push('vi')
      Object.assign(texts, { th: structuredClone(texts.en) })
      Reflect.deleteProperty(text, ID)
      set(text, { orphan: text['ranked-city-problems'] })
      Reflect.deleteProperty(outline.bases ?? {}, 'privacy')
    })
    expect(problems).toEqual([
      'parity vi: no texts in this locale',
      'parity th: locale is not listed',
      'parity privacy: no text',
      `parity ${ID}: no text`,
      'parity orphan: text without an entry in the structure',
    ])
  })

  it('counts levels and steps', () => {
    const problems = problemsAfter((_, text, outline) => {
      listOf(text[ID]?.steps).pop()
      listOf(text[ID]?.levels).pop()
      listOf(outline.levels).pop()
    })
    expect(problems).toEqual([
      'parity null: 4 levels instead of 5',
      `parity ${ID}: 4 levels instead of 5`,
      `parity ${ID}: 3 steps instead of 4`,
    ])
  })
})

describe('checkGuidebook: meaning', () => {
  it('finds gates that nothing opens', () => {
    const problems = problemsAfter(({ scoring }) => set(scoring?.gate, { minDimensionScore: 101 }))
    expect(problems).toHaveLength(5)
    expect(problems[0]).toBe('meaning conception: no answers open this gate: it stays blocked')
  })

  it('finds best answers that do not reach 100', () => {
    const problems = problemsAfter(({ scoring }) => set(scoring?.evidenceCaps, { verified: 3 }))
    expect(problems.join()).toMatch(/^meaning null: best answers give 7[45]\.?\d*, not 100$/)
  })

  it('finds empty cells of the grid', () => {
    const problems = problemsAfter(({ indicators }) => set(indicators?.[0], { basis: 'privacy' }))
    expect(problems).toEqual(['meaning conception: no indicator for citizen-centric'])
  })

  const long = (words: number) => Array.from({ length: words }, (_, index) => `word${index}`).join(' ')
  it.each([
    ['a long title', { title: long(9) }, 'more than 8 words'],
    ['a short prompt', { prompt: `${long(7)}?` }, '7 words, not 8 to 25'],
    ['a long prompt', { prompt: `${long(26)}?` }, '26 words, not 8 to 25'],
    ['and/or', { prompt: 'Is there a plan and/or a map for all of the city?' }, 'asks and/or'],
    ['two questions', { prompt: 'Is there a plan for it? Is there a map of it?' }, 'asks two questions'],
    ['a long reason', { why: long(41) }, 'more than 40 words'],
  ])('finds %s', (_, values, expected) => {
    expect(problemsAfter((_guidebook, text) => set(text[ID], values))).toEqual([`meaning ${ID}: ${expected}`])
  })

  it.each([
    ['a word of degree', { 3: 'An adequate plan exists.' }, 'vague: adequate'],
    ['a long anchor', { 3: long(31) }, 'more than 30 words'],
    [
      'anchors a word apart',
      { 2: 'The plan is approved.', 3: 'The plan is published.' },
      'differs from level 2 by one word at most',
    ],
    [
      'anchors with a word put in',
      { 2: 'The plan is old.', 3: 'The plan is now old.' },
      'differs from level 2 by one word at most',
    ],
  ])('finds %s', (_, levels, expected) => {
    expect(problemsAfter((_guidebook, text) => set(text[ID]?.levels, levels))).toEqual([`meaning ${ID}: ${expected}`])
  })
})
