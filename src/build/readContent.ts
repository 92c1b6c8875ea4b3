import { readdirSync, readFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import type { RawContent } from '../content/checkGuidebook'

/**
 * Reads all of the content from disk, unchecked. Phase files come in the order of the phases; a file of no phase comes last, so that
 * what it holds is found to point nowhere rather than passed over. Throws an Error naming the file for JSON that cannot be read.
 * @param folder the content's folder
 */
export function readContent(folder: string): RawContent {
  const structure = readObject(join(folder, 'guidebook.json'))
  const order = Array.isArray(structure.phases) ? structure.phases.map((phase) => String(phase?.id)) : []
  const rank = (name: string) => order.indexOf(name) + 1 || order.length + 1
  const files = jsonNames(join(folder, 'phases')).toSorted((a, b) => rank(a) - rank(b))
  const indicators = files.flatMap((name) => readJson(join(folder, 'phases', `${name}.json`)))
  const sources = readJson(join(folder, 'sources.json'))
  const locales = readdirSync(join(folder, 'texts'))
  const texts = locales.map((locale) => [locale, readTexts(join(folder, 'texts', locale))] as const)
  return { guidebook: { ...structure, indicators, sources }, texts: Object.fromEntries(texts) }
}

function readTexts(folder: string) {
  const names = jsonNames(folder).filter((name) => name !== 'guidebook' && name !== 'glossary')
  const indicators = Object.assign({}, ...names.map((name) => readObject(join(folder, `${name}.json`))))
  const outline = readJson(join(folder, 'guidebook.json'))
  return { outline, indicators, glossary: readJson(join(folder, 'glossary.json')) }
}

function jsonNames(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => (name.endsWith('.json') ? [parse(name).name] : []))
}

function readObject(path: string): Record<string, unknown> {
  const value = readJson(path)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${path}: no object`)
  return { ...value }
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new Error(`${path} cannot be read as JSON`, { cause })
  }
}
