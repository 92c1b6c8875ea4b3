import { describe, expect, it } from 'vitest'
import { checkWording } from '../../src/content/checkWording'
import type { IndicatorText, IndicatorVariant } from '../../src/core/model/texts'
import { anIndicatorText, guidebookOf, linesOf, textsOf } from './aContent'

const { levels, prompt } = anIndicatorText()
const guidebook = guidebookOf([{ id: 'map' }, { id: 'guard', critical: true }])
const anchored = (at: number, level: string) => levels.map((own, index) => (index === at ? level : own))
const words = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ')

/** Faults of one indicator's prose, each by its member. */
function faultsOf(changes: Partial<IndicatorText>, id = 'map'): string[] {
  const start = `meaning texts.en.indicators.${id}.`
  const lines = linesOf(checkWording(guidebook, textsOf({ [id]: anIndicatorText(changes) })))
  return lines.map((line) => line.replace(start, ''))
}

describe('checkWording', () => {
  it('has no remark on sound prose, critical or not', () => {
    expect(faultsOf({})).toEqual([])
    expect(faultsOf({}, 'guard')).toEqual([])
  })

  it.each<[string, Partial<IndicatorText>, string]>([
    ['a vague word in a prompt', { prompt: 'Does the city keep a good list of its maps?' }, 'prompt map: vague: good'],
    [
      'a vague word made an adverb',
      { prompt: 'Does the city regularly look at the list of its maps?' },
      'prompt map: vague: regularly',
    ],
    ['a vague word in a compound', { levels: anchored(3, 'A well-kept list is in use.') }, 'levels.3 map: vague: well'],
    ['a vague word in an anchor', { levels: anchored(3, 'A strong list is in use.') }, 'levels.3 map: vague: strong'],
    ['and/or in an anchor', { levels: anchored(1, 'A list and/or a map exists.') }, 'levels.1 map: says and/or'],
    ['a long anchor', { levels: anchored(4, `${words(31)}.`) }, 'levels.4 map: more than 30 words'],
    ['a long case', { obstacle: `${words(36)}.` }, 'obstacle map: more than 35 words'],
    ['a single example of evidence', { evidence: ['The list'] }, 'evidence map: 1 examples, not 2 to 4'],
    ['many examples of evidence', { evidence: ['a', 'b', 'c', 'd', 'e'] }, 'evidence map: 5 examples, not 2 to 4'],
    [
      'anchors a word apart',
      { levels: anchored(3, 'A written list names each map and its holder.') },
      'levels.3 map: differs from level 2 by one word at most',
    ],
  ])('finds %s', (_, changes, expected) => {
    expect(faultsOf(changes)).toEqual([expected])
  })

  it.each<[string, Partial<IndicatorText>]>([
    ['a word that only begins like a vague one', { prompt: 'Does the city keep a list of goods and wells it owns?' }],
    ['well-being, which is a thing', { prompt: 'Does the city keep a list of maps of the well-being of residents?' }],
    ['a vague word in the reason', { why: 'A good list saves money.' }],
    ['a prompt of 8 words', { prompt: 'Does the city keep a list of maps?' }],
    ['a prompt of 25 words', { prompt: `${Array.from({ length: 25 }, () => 'map').join(' ')}?` }],
    ['an anchor of 30 words', { levels: anchored(4, `${words(30)}.`) }],
    ['a case of 35 words', { obstacle: `${words(35)}.` }],
    ['four examples of evidence', { evidence: ['a', 'b', 'c', 'd'] }],
    ['anchors two words apart', { levels: anchored(3, 'A written list names every map and its holder.') }],
  ])('passes %s', (_, changes) => {
    expect(faultsOf(changes)).toEqual([])
  })

  it('finds a prompt above reading grade 12 and passes the same question in short words', () => {
    const hard = 'Does municipal administration systematically document geographical information responsibilities?'
    expect(faultsOf({ prompt: hard })).toHaveLength(1)
    expect(faultsOf({ prompt: hard })[0]).toMatch(/^prompt map: reading grade \d\d\.\d, above 12$/)
    expect(faultsOf({ prompt: 'Does the city write down who looks after its maps?' })).toEqual([])
  })

  it.each<[string, IndicatorVariant, string]>([
    ['prompt', { prompt: 'Does the board keep a good list of its maps?' }, 'prompt map: vague: good'],
    ['length', { prompt: 'Is there a list?' }, 'prompt map: 4 words, not 8 to 25'],
    ['reason', { why: words(41) }, 'why map: more than 40 words'],
    ['anchor', { levels: anchored(3, 'A mature list is in use.') }, 'levels.3 map: vague: mature'],
    ['twin anchors', { levels: anchored(1, 'Nobody has looked at the list.') }, 'levels.1 map: differs from level 0'],
  ])('checks the wording for an area as well: %s', (_, area, expected) => {
    const faults = faultsOf({ variants: { area } })
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(`variants.area.${expected}`)
  })

  it('passes an area’s wording that is sound, and asks no member of it', () => {
    expect(faultsOf({ variants: { area: { owner: 'the developer' } } })).toEqual([])
    expect(
      faultsOf({ variants: { area: { prompt, levels: anchored(1, 'The board has asked one office.') } } }),
    ).toEqual([])
    expect(faultsOf({ variants: {} })).toEqual([])
  })

  it('wants a safeguard that can be seen at level 2, of critical indicators only', () => {
    const hidden = { levels: anchored(2, 'Staff know which map is whose.') }
    expect(faultsOf(hidden, 'guard')).toEqual(['levels.2 guard: critical, but no safeguard that can be seen'])
    expect(faultsOf(hidden)).toEqual([])
    expect(faultsOf({ levels: anchored(2, 'The mayor has signed the list.') }, 'guard')).toEqual([])
  })

  it('wants that safeguard in an area’s own levels too', () => {
    const area = { levels: anchored(2, 'Staff know which map is whose.') }
    const expected = 'variants.area.levels.2 guard: critical, but no safeguard that can be seen'
    expect(faultsOf({ variants: { area } }, 'guard')).toEqual([expected])
    expect(faultsOf({ variants: { area } })).toEqual([])
  })

  it('finds two prompts that ask nearly the same, once a pair', () => {
    const texts = textsOf({
      map: anIndicatorText(),
      plan: anIndicatorText({ prompt: 'Does the city still keep a list of the maps that it owns?' }),
      road: anIndicatorText({ prompt: 'Who repairs the roads after a storm, and by when?' }),
    })
    expect(linesOf(checkWording(guidebook, texts))).toEqual([
      'meaning texts.en.indicators.plan.prompt plan: asks nearly the same as map',
    ])
  })
})
