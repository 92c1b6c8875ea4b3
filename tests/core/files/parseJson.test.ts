import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPlainValue, parseJson, utf8Length } from '../../../src/core/files/parseJson'

const isDoubtful = (text: string) => text.includes('\\u') || text.includes('__proto__')

describe('isPlainValue', () => {
  it('says of every text whether parseJson would take it', () => {
    const text = fc.oneof(
      fc.json(),
      fc.constantFrom(
        '1e999',
        '9007199254740993',
        '{"a":{"__proto__":1}}',
        '"\\ud800"',
        '{"\\udc00":1}',
        '[1.5e300]',
        `${'['.repeat(33)}${']'.repeat(33)}`,
        `${'['.repeat(32)}${']'.repeat(32)}`,
      ),
    )
    fc.assert(
      fc.property(text, (json) => {
        expect(isPlainValue(JSON.parse(json), isDoubtful(json))).toBe(parseJson(json, 1e6).ok)
      }),
    )
  })
})

describe('utf8Length', () => {
  it('counts what an encoder writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length)
      }),
    )
    expect(utf8Length('\ud800a')).toBe(4)
  })
})
