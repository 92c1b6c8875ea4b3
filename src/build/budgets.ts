// Weights the app may have. A person on a slow line pays for every kilobyte, so a build that is too heavy is a build that fails.
import { gzipSync } from 'node:zlib'
import type { Plugin, Rolldown } from 'vite'

const KIB = 1024

/** Upper limits in bytes after gzip. `page`: a page's own chunk; `content`: all prose of one locale. */
export const BUDGETS = {
  firstScreenScript: 150 * KIB,
  firstScreenStyle: 20 * KIB,
  page: 40 * KIB,
  charts: 95 * KIB,
  pdf: 430 * KIB,
  content: 60 * KIB,
} as const

/** What a chunk is to the page: its own name, the chunks it cannot run without, and its styles. */
export type BuiltChunk = { file: string; isEntry: boolean; imports: readonly string[]; styles: readonly string[] }

/** The files the browser must have before the first screen shows: the entry, all it imports statically, and their styles. */
export function firstScreen(chunks: readonly BuiltChunk[]): { scripts: string[]; styles: string[] } {
  const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]))
  const scripts = new Set(chunks.filter((chunk) => chunk.isEntry).map((chunk) => chunk.file))
  const styles = new Set<string>()
  for (const file of scripts) {
    const chunk = byFile.get(file)
    for (const imported of chunk?.imports ?? []) scripts.add(imported)
    for (const style of chunk?.styles ?? []) styles.add(style)
  }
  return { scripts: [...scripts], styles: [...styles] }
}

/** Bytes after gzip, each file packed by itself as a server sends it. */
export function gzipBytes(contents: Iterable<string | Uint8Array>): number {
  let bytes = 0
  for (const content of contents) bytes += gzipSync(content, { level: 9 }).byteLength
  return bytes
}

/** One line per limit: what, how many KiB of how many, and whether it holds. */
export function budgetLine(name: string, bytes: number, limit: number): { holds: boolean; text: string } {
  const text = `${name}: ${(bytes / KIB).toFixed(1)} of ${(limit / KIB).toFixed(0)} KiB gzip`
  return { holds: bytes <= limit, text }
}

function readBundle(bundle: Rolldown.OutputBundle): {
  chunks: BuiltChunk[]
  content: Map<string, string | Uint8Array>
} {
  const chunks: BuiltChunk[] = []
  const content = new Map<string, string | Uint8Array>()
  for (const output of Object.values(bundle)) {
    content.set(output.fileName, output.type === 'chunk' ? output.code : output.source)
    if (output.type !== 'chunk') continue
    const styles = [...(output.viteMetadata?.importedCss ?? [])]
    chunks.push({ file: output.fileName, isEntry: output.isEntry, imports: output.imports, styles })
  }
  return { chunks, content }
}

/**
 * Vite plug-in: weighs the first screen after every build and fails the build when it is over {@link BUDGETS}.
 * The other limits are measured by the benchmark, which knows the built files by their source.
 */
export function budgets(): Plugin {
  return {
    name: 'guidepost:budgets',
    apply: 'build',
    enforce: 'post',
    writeBundle(_options, bundle) {
      const { chunks, content } = readBundle(bundle)
      const needed = firstScreen(chunks)
      const weigh = (files: string[]) => gzipBytes(files.map((file) => content.get(file) ?? ''))
      const lines = [
        budgetLine('first screen, scripts', weigh(needed.scripts), BUDGETS.firstScreenScript),
        budgetLine('first screen, styles', weigh(needed.styles), BUDGETS.firstScreenStyle),
      ]
      for (const { text } of lines) this.info(text)
      const broken = lines.filter(({ holds }) => !holds)
      if (broken.length > 0) this.error(`over budget: ${broken.map(({ text }) => text).join('; ')}`)
    },
  }
}
