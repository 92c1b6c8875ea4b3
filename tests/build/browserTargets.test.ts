import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { BROWSER_TARGETS, youngFeatures } from '../../src/build/browserTargets'
import { withPageText } from '../../src/build/pageText'

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8')

describe('youngFeatures', () => {
  it.each([
    ['const x = Object.groupBy(a, f)', 'Object.groupBy('],
    ['new Set(a).isSubsetOf(b)', '.isSubsetOf('],
    ['const p = Promise.withResolvers()', 'Promise.withResolvers('],
    ['new Float16Array(4)', 'new Float16Array('],
    ['const s = Temporal.Now', 'Temporal.N'],
    ['s.replace(/(?<=a)b/g, c)', 'a pattern that looks behind'],
  ])('finds what is too young in %s', (code, feature) => expect(youngFeatures(code)).toContain(feature))

  it.each([
    'a.toSorted(f)',
    'z.union([a, b])',
    'structuredClone(a)',
    'Object.hasOwn(a, b)',
    "const s = 'Temporal.Now'",
    'a.findLast(f)',
    'groupBy(a, f)',
  ])('lets pass %s', (code) => expect(youngFeatures(code)).toEqual([]))
})

describe('the list of browsers', () => {
  it('is the one that the page and the README name', () => {
    const { chrome, firefox, safari } = BROWSER_TARGETS
    for (const text of [withPageText(read('index.html')), read('README.md')]) {
      expect(text).toMatch(new RegExp(`Chrome and Edge (from version |\\| )${chrome}`))
      expect(text).toMatch(new RegExp(`Firefox (from |\\| )${firefox}`))
      expect(text).toMatch(new RegExp(`Safari (from |\\| )${safari}`))
    }
  })
})

describe('withPageText', () => {
  it('leaves no placeholder in the page', () => expect(withPageText(read('index.html'))).not.toMatch(/%page/))

  it('refuses a name without words', () => expect(() => withPageText('%page.nothing%')).toThrow('page.nothing'))
})
