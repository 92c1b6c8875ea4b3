import { describe, expect, it } from 'vitest'
import type { GuidebookTexts } from '../../../src/core/model/texts'
import { wordedFor } from '../../../src/core/questionnaire/wordedFor'
import { someTexts } from '../document/aReportInput'

function texts(): GuidebookTexts {
  const { indicators, ...rest } = someTexts()
  const { lead, map } = indicators
  if (!lead || !map) throw new Error('no such indicators')
  const area = { prompt: 'What does the board ask?', why: undefined, owner: 'the developer' }
  return {
    ...rest,
    indicators: { ...indicators, lead: { ...lead, variants: { area } }, map: { ...map, variants: {} } },
  }
}

describe('wordedFor', () => {
  it('leaves the texts as they are where government started the initiative, or nobody says who did', () => {
    const own = texts()
    expect(wordedFor(own, 'government')).toBe(own)
    expect(wordedFor(own, undefined)).toBe(own)
  })

  it('takes an area’s wording member by member and the usual one for the rest', () => {
    const own = texts()
    const { lead } = wordedFor(own, 'area').indicators
    expect(lead).toEqual({ ...own.indicators.lead, prompt: 'What does the board ask?', owner: 'the developer' })
    expect(lead?.why).toBe('Why lead')
  })

  it('leaves indicators without such wording, the outline and the glossary untouched', () => {
    const own = texts()
    const worded = wordedFor(own, 'area')
    for (const id of ['map', 'cost', 'talk']) expect(worded.indicators[id]).toBe(own.indicators[id])
    expect(worded).toMatchObject({ locale: own.locale, outline: own.outline, glossary: own.glossary })
    expect(Object.keys(worded.indicators)).toEqual(Object.keys(own.indicators))
  })

  it('gives the same texts again, so that screens are not drawn anew, and never those of other texts', () => {
    const own = texts()
    expect(wordedFor(own, 'area')).toBe(wordedFor(own, 'area'))
    expect(wordedFor(texts(), 'area')).not.toBe(wordedFor(own, 'area'))
    expect(own).toEqual(texts())
  })
})
