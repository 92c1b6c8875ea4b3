import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Import, readSourceFile, readSourceFiles, type SourceFile } from './readSource'

const root = fileURLToPath(new URL('..', import.meta.url))
const files = readSourceFiles(join(root, 'src'))
const known = new Set(files.map(({ path }) => path))

type Fence = {
  /** Rooms that may be imported beside the room itself. */
  rooms: readonly string[]
  /** Rooms of which only types may be imported. */
  types?: readonly string[]
  /** Rooms that may be imported dynamically only; their types at any time. */
  lazy?: readonly string[]
  /** The only packages the room may use; all where left out. */
  packages?: readonly RegExp[]
}

/** The table of src/README.md. Files directly in src are the composition root and may import any room. */
const FENCES: Record<string, Fence> = {
  platform: { rooms: [] },
  figure: { rooms: [], packages: [] },
  core: { rooms: ['figure'], packages: [/^zod(\/|$)/, /^@noble\/hashes\//, /^highs$/, /^qr$/] },
  content: { rooms: ['core'] },
  store: { rooms: ['core'] },
  storage: { rooms: ['core', 'platform'] },
  pdf: { rooms: ['platform', 'figure'], types: ['core'] },
  office: { rooms: ['figure'], types: ['core'] },
  i18n: { rooms: [] },
  ui: { rooms: ['figure'] },
  parts: { rooms: ['core', 'store', 'storage', 'i18n', 'ui', 'platform', 'figure'], lazy: ['pdf', 'office'] },
  pages: { rooms: ['core', 'store', 'storage', 'i18n', 'ui', 'parts', 'platform', 'figure'], lazy: ['pdf', 'office'] },
  build: { rooms: ['core', 'content', 'i18n'] },
}

/** The floors of core, from the ground up: each imports only floors before it, types included. */
const FLOORS = [
  'model',
  'texts',
  'questionnaire',
  'scoring/agreement',
  'scoring/score',
  'scoring/path',
  'scoring/rank',
  'files',
  'ballot',
  'editions',
  'findings',
  'merge',
  'plan',
  'whatif',
  'workshop',
  'progress',
  'compare',
  'brief',
  'document',
] as const

/**
 * Circles that stand until their rooms are redrawn (2026-12-01); the list may only get shorter.
 */
const KNOWN_CIRCLES: readonly (readonly string[])[] = [
  ['pdf/fonts/ClusterFont.ts', 'pdf/fonts/Face.ts'],
  ['pdf/fonts/Typesetter.ts', 'pdf/fonts/fontFamilies.ts'],
  ['pdf/fonts/loadFonts.ts', 'pdf/fonts/openFaces.ts'],
]
const MAY_READ_CONTENT = ['content', 'build']
const FORBIDDEN_NAMES = /^(index|utils?|helpers?|common|misc|manager|service|types)\.tsx?$/

const roomOf = (path: string) => (path.includes('/') ? (path.split('/')[0] ?? '') : '')

/** What is wrong with one import, or null. */
function problemOf(path: string, { source, kind, typeOnly }: Import): string | null {
  const room = roomOf(path)
  const fence = FENCES[room]
  if (!fence) return null
  if (!source.startsWith('.')) {
    const allowed = !fence.packages || fence.packages.some((pattern) => pattern.test(source))
    return allowed ? null : `package ${source}`
  }
  const target = posix.normalize(posix.join('src', dirname(path), source))
  if (!target.startsWith('src/')) {
    return target.startsWith('guidebook-data') && MAY_READ_CONTENT.includes(room) ? null : target
  }
  const other = roomOf(target.slice('src/'.length))
  if (other === room || fence.rooms.includes(other)) return null
  if (typeOnly && (fence.types?.includes(other) || fence.lazy?.includes(other))) return null
  if (kind === 'dynamic' && fence.lazy?.includes(other)) return null
  return `${other || target}${typeOnly ? ' (types)' : ''}`
}

function importProblems(file: SourceFile): string[] {
  return file.imports.flatMap((entry) => {
    const problem = problemOf(file.path, entry)
    return problem === null ? [] : [`${file.path} imports ${problem}`]
  })
}

/** The file in `src` that a relative import names, or null for styles, data and what lies outside. */
function targetOf(path: string, source: string): string | null {
  if (!source.startsWith('.')) return null
  const bare = posix.normalize(posix.join(dirname(path), source.replace(/\?.*$/, '')))
  return [bare, `${bare}.ts`, `${bare}.tsx`].find((name) => known.has(name)) ?? null
}

const floorOf = (path: string) => FLOORS.findIndex((floor) => path.startsWith(`core/${floor}/`))

/** What a file of core imports from its own height or above, in another folder. */
function floorProblems({ path, imports }: SourceFile): string[] {
  if (!path.startsWith('core/')) return []
  const floor = floorOf(path)
  if (floor < 0) return [`${path} stands on no floor`]
  return imports.flatMap(({ source }) => {
    const target = targetOf(path, source)
    if (target === null || floorOf(target) <= floor) return []
    return [`${path} imports ${target}, which stands above it`]
  })
}

/** Imports from one page's folder into another's. */
function pageProblems({ path, imports }: SourceFile): string[] {
  const pageOf = (file: string) => (file.startsWith('pages/') ? file.split('/')[1] : undefined)
  return imports.flatMap(({ source }) => {
    const target = targetOf(path, source)
    const [own, other] = [pageOf(path), target === null ? undefined : pageOf(target)]
    return own !== undefined && other !== undefined && own !== other ? [`${path} imports ${target}`] : []
  })
}

/** Groups of files that import each other in a circle, types included, each sorted (Tarjan's strongly connected components). */
function circles(all: readonly SourceFile[]): string[][] {
  const targets = new Map(
    all.map(({ path, imports }) => [path, imports.flatMap(({ source }) => targetOf(path, source) ?? [])]),
  )
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []
  const found: string[][] = []
  const visit = (path: string): void => {
    order.set(path, order.size)
    lowest.set(path, order.size - 1)
    open.push(path)
    for (const target of targets.get(path) ?? []) {
      if (!order.has(target)) visit(target)
      if (open.includes(target)) lowest.set(path, Math.min(lowest.get(path) ?? 0, lowest.get(target) ?? 0))
    }
    if (lowest.get(path) !== order.get(path)) return
    const circle = open.splice(open.indexOf(path))
    if (circle.length > 1) found.push(circle.sort())
  }
  for (const { path } of all) if (!order.has(path)) visit(path)
  return found
}

/** Every id of the content: phases, bases, dimensions and indicators. */
function contentIds(): Set<string> {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(root, 'guidebook-data', path), 'utf8'))
  const guidebook = read('guidebook.json') as Record<'phases' | 'bases' | 'dimensions', { id: string }[]>
  const ids = [guidebook.phases, guidebook.bases, guidebook.dimensions].flat().map(({ id }) => id)
  for (const name of readdirSync(join(root, 'guidebook-data', 'phases'))) {
    JSON.stringify(read(join('phases', name)), (_key, value) => {
      if (value && typeof value === 'object' && 'basis' in value && 'id' in value) ids.push(String(value.id))
      return value
    })
  }
  return new Set(ids)
}

describe('the rooms of src', () => {
  it('are the ones the README lists', () => {
    const readme = readFileSync(join(root, 'src', 'README.md'), 'utf8')
    const listed = [...readme.matchAll(/^\| `(\w+)\/` \|/gm)].map(([, name]) => name)
    expect(listed.toSorted()).toEqual(Object.keys(FENCES).toSorted())
    expect(new Set(files.map((file) => roomOf(file.path)))).toEqual(new Set(['', ...Object.keys(FENCES)]))
  })

  it('import only what the table allows', () => {
    expect(files.flatMap(importProblems)).toEqual([])
  })

  it('stand in core floor upon floor', () => {
    expect(files.flatMap(floorProblems)).toEqual([])
  })

  it('import in no circle, types included', () => {
    expect(circles(files)).toEqual(KNOWN_CIRCLES)
  })

  it('let no page import another page', () => {
    expect(files.flatMap(pageProblems)).toEqual([])
  })

  it('keep the guidebook to the room that reads it', () => {
    const readers = files.filter((file) => file.strings.some(({ value }) => value.includes('guidebook-data')))
    expect(readers.filter((file) => !MAY_READ_CONTENT.includes(roomOf(file.path))).map(({ path }) => path)).toEqual([])
  })

  it('have no default exports, no barrels and no files of odds and ends', () => {
    expect(files.filter((file) => file.hasDefaultExport).map(({ path }) => path)).toEqual([])
    expect(files.flatMap(({ path, reExports }) => reExports.map((source) => `${path} from ${source}`))).toEqual([])
    expect(files.filter(({ path }) => FORBIDDEN_NAMES.test(posix.basename(path))).map(({ path }) => path)).toEqual([])
  })

  it('hold files of at most 250 lines and functions of at most 60', () => {
    expect(files.filter((file) => file.lines > 250).map((file) => `${file.path}: ${file.lines}`)).toEqual([])
    const long = files.flatMap((file) => file.functions.map((entry) => ({ ...entry, path: file.path })))
    expect(long.filter(({ lines }) => lines > 60).map((f) => `${f.path}:${f.line}: ${f.lines} lines`)).toEqual([])
  })

  it('name no phase, basis, dimension or indicator', () => {
    const ids = contentIds()
    expect(ids.size).toBeGreaterThan(16)
    const named = files.flatMap(({ path, strings }) => strings.map((entry) => ({ ...entry, path })))
    expect(named.filter(({ value }) => ids.has(value)).map((s) => `${s.path}:${s.line} '${s.value}'`)).toEqual([])
  })
})

describe('problemOf', () => {
  const problem = (path: string, code: string) => importProblems(readSourceFile(path, code))

  it('sees static, type-only, re-exported and dynamic imports', () => {
    expect(problem('core/a/b.ts', "import { x } from '../../store/x'")).toEqual(['core/a/b.ts imports store'])
    expect(problem('core/a/b.ts', "import type { X } from '../../ui/x'")).toEqual(['core/a/b.ts imports ui (types)'])
    expect(problem('store/b.ts', "export { x } from '../pages/x'")).toEqual(['store/b.ts imports pages'])
    expect(problem('ui/b.tsx', "const x = () => import('../pdf/x')")).toEqual(['ui/b.tsx imports pdf'])
  })

  it('lets pages load the PDF room lazily and the PDF room see types of the core', () => {
    expect(problem('pages/report/b.ts', "const x = () => import('../../pdf/x')")).toEqual([])
    expect(problem('pages/report/b.ts', "import { x } from '../../pdf/x'")).toHaveLength(1)
    expect(problem('pdf/b.ts', "import { type X, type Y } from '../core/x'")).toEqual([])
    expect(problem('pdf/b.ts', "import { type X, y } from '../core/x'")).toHaveLength(1)
  })

  it('keeps packages and content out of the core', () => {
    expect(problem('core/b.ts', "import { useState } from 'react'")).toEqual(['core/b.ts imports package react'])
    expect(problem('core/b.ts', "import data from '../../guidebook-data/guidebook.json'")).toHaveLength(1)
    expect(problem('content/b.ts', "import data from '../../guidebook-data/guidebook.json'")).toEqual([])
  })
})
