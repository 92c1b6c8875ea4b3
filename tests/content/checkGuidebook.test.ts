import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { faultSentence } from '../../src/build/faultSentence'
import { readContent } from '../../src/build/readContent'
import { checkGuidebook } from '../../src/content/checkGuidebook'

const folder = join(fileURLToPath(new URL('../..', import.meta.url)), 'guidebook-data')
/** The parts of a copy that the tests break: loosely typed, for broken content has no type. */
type Loose = { [key: string]: Loose | undefined }
type Content = { guidebook: Loose; texts: Record<string, { outline: Loose; indicators: Loose; glossary: Loose }> }

type Change = (guidebook: Loose, text: Loose, outline: Loose, texts: Content['texts']) => void

const linesOf = (content: Content) =>
  checkGuidebook(content).map(({ layer, id, fault }) => `${layer} ${id}: ${faultSentence(fault)}`)
const sound = readContent(folder) as Content
/** What the content is found at fault for as it is: the business of guidebook.test.ts, which suffers none. */
const known = new Set(linesOf(sound))
/** Words put in and taken out change what the glossary owes; checkGlossary.test.ts looks at that. */
const isOfGlossary = (line: string) => /: (not in the glossary: .+|used nowhere)$/.test(line)

/** The problems of a copy of the real content that `change` has broken, those of the glossary included. */
function allProblemsAfter(change: Change) {
  const copy = structuredClone(sound)
  const { en } = copy.texts
  if (!en) throw new Error('no English texts')
  change(copy.guidebook, en.indicators, en.outline, copy.texts)
  return linesOf(copy).filter((line) => !known.has(line))
}
const problemsAfter = (change: Change) => allProblemsAfter(change).filter((line) => !isOfGlossary(line))

const listOf = (list: Loose | undefined) => list as unknown as unknown[]
const set = (target: Loose | undefined, values: Record<string, unknown>) => Object.assign(target ?? {}, values)
const ID = 'resident-needs'
const indicatorsIn = ({ indicators }: Loose, phase: string, basis: string) =>
  (listOf(indicators) as Record<string, unknown>[]).filter((own) => own.phase === phase && own.basis === basis)

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

  it.each([
    ['cost band', { cost: 'gone' }, [`references ${ID}: no cost band gone`]],
    ['obstacle', { obstacle: { id: 'gone', sources: ['nri'] } }, [`references ${ID}: no obstacle gone`]],
    [
      'source of an obstacle',
      { obstacle: { id: 'public-uptake', sources: ['gone', 'nri'] } },
      [`references ${ID}: no source gone`],
    ],
    ['related indicator', { related: ['ranked-city-problems', 'gone'] }, [`references ${ID}: no other indicator gone`]],
    ['relation to itself', { related: [ID] }, [`references ${ID}: no other indicator ${ID}`]],
    [
      'mapped entry',
      { mappings: { sdg11: ['11.3', '11.9'], ascap: ['mobility'] } },
      [`references ${ID}: no sdg11 entry 11.9`],
    ],
    ['mapped framework', { mappings: { gone: ['1'] } }, [`references ${ID}: no gone entry 1`]],
    ['span of months', { months: { min: 4, max: 3 } }, [`references ${ID}: the least is more than the most`]],
    ['nothing: months that are the same', { months: { min: 3, max: 3 } }, []],
  ])('finds a wrong %s', (_, values, expected) => {
    const problems = problemsAfter(({ indicators }, text) => {
      set(indicators?.[0], { obstacle: { id: 'public-uptake', sources: ['nri'] }, ...values })
      set(text[ID], { obstacle: 'In a made-up city nobody used the map.' })
    })
    expect(problems).toEqual(expected)
  })
})

describe('checkGuidebook: parity', () => {
  it('finds missing and orphaned texts and locales', () => {
    const problems = problemsAfter(({ locales, indicators }, text, outline, texts) => {
      listOf(locales).push('vi')
      set(indicators?.[0]?.obstacle, { sources: [] })
      Object.assign(texts, { th: structuredClone(texts.en) })
      Reflect.deleteProperty(text, ID)
      const prompt = 'Does anybody know of such a thing at all?'
      set(text, { orphan: { ...text['ranked-city-problems'], prompt } })
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

  it('counts levels and steps of an area’s own wording', () => {
    const problems = problemsAfter((_, text) => {
      listOf(text[ID]?.variants?.area?.steps).pop()
      listOf(text[ID]?.variants?.area?.levels).pop()
    })
    expect(problems).toEqual([`parity ${ID}: 4 levels instead of 5`, `parity ${ID}: 3 steps instead of 4`])
  })

  it('counts levels once where an area has no wording of its own', () => {
    const problems = problemsAfter((_, text) => {
      set(text[ID], { variants: {} })
      listOf(text[ID]?.levels).pop()
    })
    expect(problems).toEqual([`parity ${ID}: 4 levels instead of 5`])
  })

  it.each([
    ['costs', 'staff'],
    ['obstacles', 'finance'],
    ['frameworks', 'sdg11'],
    ['phaseStatements', 'plan-adopted'],
  ])('finds missing and orphaned texts of %s', (list, id) => {
    const problems = problemsAfter((_guidebook, _text, outline) => {
      const table = outline[list]
      set(table, { orphan: table?.[id] })
      Reflect.deleteProperty(table ?? {}, id)
    })
    const entries = list === 'frameworks' ? lostEntries(id) : []
    expect(problems).toEqual([
      `parity ${id}: no text`,
      'parity orphan: text without an entry in the structure',
      ...entries.map((entry) => `parity ${entry}: no text`),
    ])
  })

  it('finds missing and orphaned texts of a framework’s entries', () => {
    const problems = problemsAfter((_guidebook, _text, outline) => {
      const entries = outline.frameworks?.sdg11?.entries
      set(entries, { '11.9': entries?.['11.1'] })
      Reflect.deleteProperty(entries ?? {}, '11.1')
    })
    expect(problems).toEqual(['parity 11.1: no text', 'parity 11.9: text without an entry in the structure'])
  })
})

/** The entries that a framework has in the structure. */
function lostEntries(id: string): string[] {
  const frameworks = listOf(sound.guidebook.frameworks) as { id: string; entries: string[] }[]
  return frameworks.find((own) => own.id === id)?.entries ?? []
}

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

  it('finds empty cells of the grid, which are thin as well', () => {
    const problems = problemsAfter((guidebook) => {
      for (const own of indicatorsIn(guidebook, 'conception', 'citizen-centric')) own.basis = 'privacy'
    })
    expect(problems).toEqual([
      'meaning conception: no indicator for citizen-centric',
      'meaning conception: 0 indicators for citizen-centric, not 2',
    ])
  })

  it('finds cells with a single indicator', () => {
    const problems = problemsAfter((guidebook) => {
      for (const own of indicatorsIn(guidebook, 'conception', 'citizen-centric').slice(1)) own.basis = 'privacy'
    })
    expect(problems).toEqual(['meaning conception: 1 indicators for citizen-centric, not 2'])
  })

  it('finds members that only our own edition owes', () => {
    const problems = problemsAfter(({ indicators }) => Reflect.deleteProperty(indicators?.[0] ?? {}, 'cost'))
    expect(problems).toEqual([`meaning ${ID}: missing`])
  })

  it('finds words that the glossary does not explain, and explanations that nobody needs', () => {
    const problems = allProblemsAfter((_guidebook, text, _outline, texts) => {
      set(text[ID], { why: 'The XQZ says so.' })
      set(texts.en?.glossary, { unheard: { term: 'unheard-of word', meaning: 'nothing' } })
    })
    expect(problems).toContain(`meaning ${ID}: not in the glossary: xqz`)
    expect(problems).toContain('meaning unheard: used nowhere')
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
