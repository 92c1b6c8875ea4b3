import { fileURLToPath } from 'node:url'
import { Spec, Validation } from '@cyclonedx/cyclonedx-library'
import { describe, expect, it } from 'vitest'
import { bomOf } from '../../src/build/bomOf'
import { foldNotices, noticesText } from '../../src/build/notices'
import { isCarriedAlong, packageOf, shippedPackages } from '../../src/build/shippedPackages'

const root = fileURLToPath(new URL('../..', import.meta.url))
const packages = shippedPackages(root)
const names = packages.map(({ name }) => name)

describe('shippedPackages', () => {
  it('names what the app imports, what that imports, and what the build puts in by itself', () => {
    expect(names).toEqual(expect.arrayContaining(['react', 'scheduler', 'workbox-precaching', 'world-atlas']))
    expect(names).toContain('@expo-google-fonts/noto-sans-khmer')
  })

  it('leaves out what only builds and tests', () => {
    expect(names).not.toContain('vitest')
    expect(names).not.toContain('typescript')
  })

  it('has a licence and its text for every one', () => {
    expect(packages.filter(({ licence, text }) => licence === '' || text.length < 100)).toEqual([])
  })

  it('says which are in the build though nothing imports them', () => {
    expect(isCarriedAlong({ name: 'world-atlas' })).toBe(true)
    expect(isCarriedAlong({ name: 'react' })).toBe(false)
  })
})

describe('packageOf', () => {
  it.each([
    ['/a/node_modules/react/index.js', 'react'],
    ['/a/node_modules/@noble/hashes/sha2.js?v=1', '@noble/hashes'],
    ['C:\\a\\node_modules\\x\\node_modules\\y\\z.js', 'y'],
    ['/a/src/main.tsx', null],
  ])('reads %s as %s', (id, name) => expect(packageOf(id)).toBe(name))
})

describe('foldNotices', () => {
  it('keeps each text once and loses none', () => {
    const { texts, packages: folded } = foldNotices(packages)
    expect(new Set(texts).size).toBe(texts.length)
    expect(folded.map(({ text, ...own }) => ({ ...own, text: texts[text] }))).toEqual(packages)
  })
})

describe('noticesText', () => {
  it('holds name, version and text of every package', () => {
    const text = noticesText(packages)
    for (const own of packages) expect(text).toContain(`${own.name} ${own.version} (${own.licence})\n\n${own.text}`)
  })
})

describe('bomOf', () => {
  it('is the same text every time, and CycloneDX by its own schema', async () => {
    const bom = bomOf(packages, '1.2.3')
    expect(bomOf(packages, '1.2.3')).toBe(bom)
    expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(bom)).toBeNull()
  })
})
