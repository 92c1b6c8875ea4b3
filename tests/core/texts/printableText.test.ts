import { describe, expect, it } from 'vitest'
import { printableText, printableTexts } from '../../../src/core/texts/printableText'

describe('printableText', () => {
  it('breaks lines where a word processor did', () => {
    expect(printableText('one\u000btwo\u000cthree\u2028four\r\nfive')).toBe('one\ntwo\nthree\nfour\nfive')
  })

  it('has a bullet for signs that only a symbol font has, and a tick where that is what it shows', () => {
    expect(printableText('\uf0b7 roads \uf0a7 drains \uf0fc done')).toBe('• roads • drains ✓ done')
  })

  it('leaves every other text alone', () => expect(printableText('ភ្នំពេញ ✓ 50 %')).toBe('ភ្នំពេញ ✓ 50 %'))
})

describe('printableTexts', () => {
  it('goes through every text of a value', () => {
    const value = { a: ['x\u000by', 1, null], b: { c: '\uf0b7' } }
    expect(printableTexts(value)).toEqual({ a: ['x\ny', 1, null], b: { c: '•' } })
  })
})
