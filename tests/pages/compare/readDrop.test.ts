import { describe, expect, it } from 'vitest'
import { readDrop } from '../../../src/pages/compare/readDrop'

/** A folder: what it holds by name; null stands for what cannot be read. */
type Tree = { [name: string]: Tree | string | null }

const AT_ONCE = 100

function anEntry(name: string, content: Tree | string | null, path = `/${name}`): FileSystemEntry {
  const isFile = typeof content !== 'object' || content === null
  return {
    ...{ name, fullPath: path, isFile, isDirectory: !isFile },
    file: (done: (file: File) => void, fail: () => void) =>
      content === null ? fail() : done(new File([String(content)], name)),
    createReader: () =>
      aReader(Object.entries(content ?? {}).map(([own, inner]) => anEntry(own, inner, `${path}/${own}`))),
  } as unknown as FileSystemEntry
}

/** As browsers do: a hundred at a time, then none. */
function aReader(entries: FileSystemEntry[]) {
  const left = [...entries]
  return { readEntries: (done: (some: FileSystemEntry[]) => void) => done(left.splice(0, AT_ONCE)) }
}

/** A folder whose second hundred cannot be read. */
function aBrokenFolder(name: string): FileSystemEntry {
  const files = Array.from({ length: AT_ONCE }, (_, at) => anEntry(`${at}.json`, '{}'))
  let isFirst = true
  const readEntries = (done: (some: FileSystemEntry[]) => void, fail: () => void) => {
    if (!isFirst) return fail()
    isFirst = false
    done(files)
  }
  const folder = { name, fullPath: `/${name}`, isFile: false, isDirectory: true, createReader: () => ({ readEntries }) }
  return folder as unknown as FileSystemEntry
}

const aDrop = (entries: FileSystemEntry[], files: File[] = []) =>
  readDrop({
    items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })),
    files,
  } as unknown as DataTransfer)
const namesOf = ({ files }: { files: File[] }) => files.map(({ name }) => name)

describe('readDrop', () => {
  it('takes all files of a folder with more entries than are handed out at once', async () => {
    const many = Object.fromEntries(Array.from({ length: 250 }, (_, at) => [`${at}.json`, '{}']))
    const drop = await aDrop([anEntry('round', many)])
    expect(namesOf(drop)).toEqual(Object.keys(many))
    expect(drop.unread).toEqual([])
  })

  it('takes folders within folders, and files beside them', async () => {
    const drop = await aDrop([
      anEntry('KH', { 'a.json': '{}', north: { 'b.json': '{}', far: { 'c.pdf': '%PDF' } }, empty: {} }),
      anEntry('d.json', '{}'),
    ])
    expect(namesOf(drop)).toEqual(['a.json', 'b.json', 'c.pdf', 'd.json'])
  })

  it('names what cannot be read and takes the rest', async () => {
    const drop = await aDrop([anEntry('KH', { 'a.json': '{}', 'gone.json': null, 'z.json': '{}' })])
    expect(namesOf(drop)).toEqual(['a.json', 'z.json'])
    expect(drop.unread).toEqual(['KH/gone.json'])
  })

  it('names a folder that was read in part only', async () => {
    const drop = await aDrop([aBrokenFolder('KH'), anEntry('z.json', '{}')])
    expect(drop.files).toHaveLength(AT_ONCE + 1)
    expect(drop.unread).toEqual(['KH'])
  })

  it('names a folder that lies too deep, however deep it goes on', async () => {
    let tree: Tree = { 'deep.json': '{}' }
    for (let depth = 40; depth > 0; depth -= 1) tree = { [`in${depth}`]: tree }
    const drop = await aDrop([anEntry('top', { ...tree, 'a.json': '{}' })])
    expect(namesOf(drop)).toEqual(['a.json'])
    expect(drop.unread).toHaveLength(1)
    expect(drop.unread[0]).toMatch(/^top\/in1\/.*in12$/)
  })

  it('takes plain files where the browser knows of no entries', async () => {
    const file = new File(['{}'], 'a.json')
    expect(await readDrop({ items: [{}], files: [file] } as unknown as DataTransfer)).toEqual({
      files: [file],
      unread: [],
    })
  })
})
