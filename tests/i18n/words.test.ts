import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const src = fileURLToPath(new URL('../../src', import.meta.url))
const locale = join(src, 'i18n/locales/en')

function codeOfApp(): string {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
  const page = readFileSync(join(src, '../index.html'), 'utf8').replace(/%(page\.\w+)%/g, "'$1'")
  return [...files.map((file) => readFileSync(join(src, file), 'utf8')), page].join('\n')
}

/** The names of all words, without the ending that tells one from many. */
function namesIn(words: object, path: string): string[] {
  return Object.entries(words).flatMap(([key, word]) =>
    typeof word === 'object' && word !== null
      ? namesIn(word, `${path}.${key}`)
      : [`${path}.${key}`.replace(/_(zero|one|two|few|many|other)$/, '')],
  )
}

/** Whether code asks for a word: by its whole name, or by one of which a part is filled in. */
function isAskedFor(name: string, code: string): boolean {
  if (code.includes(`'${name}'`) || code.includes(`\`${name}\``)) return true
  const parts = name.split('.')
  const places = parts.map((_, at) => at).slice(1)
  return places.some(
    (at) => code.includes(`\`${parts.slice(0, at).join('.')}.\${`) || code.includes(`}.${parts.slice(at).join('.')}\``),
  )
}

describe('the words of the interface', () => {
  it('are all asked for by code', () => {
    const code = codeOfApp()
    const names = readdirSync(locale).flatMap((file) =>
      namesIn(JSON.parse(readFileSync(join(locale, file), 'utf8')), file.replace('.json', '')),
    )
    expect(names.length).toBeGreaterThan(1000)
    expect([...new Set(names)].filter((name) => !isAskedFor(name, code))).toEqual([])
  })
})
