import { describe, expect, it } from 'vitest'
import { csvCell, neutraliseText } from '../../../src/core/files/sheetCsv'

describe('neutraliseText', () => {
  it.each([
    '=1',
    '+1',
    '-1',
    '@a',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    ' =1',
    '\u200b=1',
    '\ufeff =1',
    '\u00a0=1',
  ])('keeps %j text', (text) => expect(neutraliseText(text)).toBe(`'${text}`))

  it.each(['', 'a=1', '1 - 2', 'mail@city.gov', '៛ 5'])('leaves %j alone', (text) => {
    expect(neutraliseText(text)).toBe(text)
  })
})

describe('csvCell', () => {
  it('is safe where cells are parted at semicolons or tabs: nothing after one begins a formula', () => {
    for (const text of ['paid;=1+1;ok', 'paid; =1+1', 'paid;\u200b@a', 'paid\t+1', 'paid;＝1', 'paid;-1']) {
      const parts = csvCell(text).replaceAll('"', '').split(/[;\t]/)
      for (const part of parts) expect(part.replace(/^[\s\u200b]+/, '')).not.toMatch(/^[=+\-@＝＋－＠]/)
    }
  })

  it('quotes what holds a separator of any country', () => {
    expect(csvCell('a;b')).toBe('"a;b"')
    expect(csvCell('a\tb')).toBe('"a\tb"')
    expect(csvCell('a,b')).toBe('"a,b"')
    expect(csvCell('a "b"')).toBe('"a ""b"""')
  })

  it('leaves a dash between words alone', () => expect(csvCell('yes; - no')).toBe('"yes; - no"'))
})
