// Which packages the app carries to its users, and under which licences: read from the lock file and the packages themselves.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, posix } from 'node:path'

/** A package as its notice names it. `licence`: SPDX expression. `text`: its own licence file, else the licence's standard text. */
export type ShippedPackage = { name: string; version: string; licence: string; text: string }

type LockEntry = { version?: string; license?: string; dependencies?: Record<string, string> }
type Lock = { packages: Record<string, LockEntry> }

const FOLDER = 'node_modules/'

/**
 * Packages that reach the user though nothing imports them: read as data while building (fonts, outlines of the map), or put in by the
 * tools themselves (the service worker, the loader of chunks).
 */
const CARRIED = [
  /^@expo-google-fonts\//,
  /^world-atlas$/,
  /^workbox-(core|precaching|routing|strategies|window)$/,
  /^vite$/,
]

const LICENCE_FILE = /^(licen[cs]e|copying|ofl)/i
const isCarried = (name: string) => CARRIED.some((pattern) => pattern.test(name))
const nameOf = (key: string) => key.slice(key.lastIndexOf(FOLDER) + FOLDER.length)

/** The folder of a package as one that lies in `from` finds it: nearest first, as Node looks. */
function resolveKey({ packages }: Lock, from: string, name: string): string | null {
  for (let place = from; ; ) {
    const key = posix.join(place, FOLDER, name)
    if (packages[key]) return key
    if (place === '') return null
    place = place.slice(0, Math.max(0, place.lastIndexOf(FOLDER) - 1))
  }
}

function shippedKeys(lock: Lock): string[] {
  const keys = new Set<string>()
  const add = (key: string) => {
    if (keys.has(key)) return
    keys.add(key)
    for (const name of Object.keys(lock.packages[key]?.dependencies ?? {})) {
      const next = resolveKey(lock, key, name)
      if (next !== null) add(next)
    }
  }
  for (const name of Object.keys(lock.packages['']?.dependencies ?? {})) {
    const key = resolveKey(lock, '', name)
    if (key !== null) add(key)
  }
  for (const key of Object.keys(lock.packages)) {
    if (key.lastIndexOf(FOLDER) === 0 && isCarried(nameOf(key))) keys.add(key)
  }
  return [...keys].sort()
}

/** Notices of all packages that the built app may hold, by name. `root`: the project's folder. @throws Error that lists packages without a licence */
export function shippedPackages(root: string): ShippedPackage[] {
  const lock: Lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const standard: Record<string, { licenseText: string }> = createRequire(import.meta.url)('spdx-license-list/full')
  const packages = shippedKeys(lock).flatMap((key): ShippedPackage[] => {
    const folder = join(root, key)
    if (!existsSync(folder)) return []
    const { version = '', license: licence = '' } = lock.packages[key] ?? {}
    const file = readdirSync(folder).find((name) => LICENCE_FILE.test(name))
    const text = file ? readFileSync(join(folder, file), 'utf8') : (standard[licence]?.licenseText ?? '')
    return [{ name: nameOf(key), version, licence, text: text.replaceAll('\r\n', '\n').trim() }]
  })
  const once = [...new Map(packages.map((own) => [`${own.name}@${own.version}`, own])).values()]
  const bare = once.filter(({ licence, text }) => licence === '' || text === '')
  if (bare.length > 0) throw new Error(`without a licence: ${bare.map(({ name }) => name).join(', ')}`)
  return once
}

/** The package that a module of the bundle comes from, or null for our own code. */
export function packageOf(moduleId: string): string | null {
  const path = moduleId.replaceAll('\\', '/')
  const at = path.lastIndexOf(FOLDER)
  if (at < 0) return null
  const [first = '', second = ''] = path.slice(at + FOLDER.length).split('/')
  return first.startsWith('@') ? `${first}/${second}` : first.replace(/\?.*$/, '')
}

/** Whether a package is in the build without being imported by it. */
export function isCarriedAlong({ name }: Pick<ShippedPackage, 'name'>): boolean {
  return isCarried(name)
}
