import { strFromU8, unzipSync } from 'fflate'

/** The parts of a DOCX or XLSX that are text, by their paths. */
export function readZip(bytes: Uint8Array): Record<string, string> {
  const entries = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name))
  return Object.fromEntries(entries.map(([name, content]) => [name, strFromU8(content)]))
}

/** What keeps a text from being well-formed XML: unbalanced elements, stray `<` and `&`, forbidden characters. Enough for what programs write. */
export function xmlProblems(xml: string): string[] {
  const open: string[] = []
  const problems: string[] = []
  const markup = /<\?[^>]*\?>|<!--[\s\S]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g
  const rest = xml.replace(markup, (_all, closing: string, name: string | undefined, _attributes, empty: string) => {
    if (name === undefined || empty) return ''
    if (closing !== '/') open.push(name)
    else if (open.pop() !== name) problems.push(`</${name}> closes nothing`)
    return ''
  })
  if (open.length > 0) problems.push(`left open: ${open.join(' ')}`)
  if (/[<>]/.test(rest)) problems.push('a stray bracket')
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(xml)) problems.push('a stray ampersand')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/.test(xml)) problems.push('a control character')
  return problems
}
