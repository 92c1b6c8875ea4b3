// Reads the source as syntax trees, for the rules that are about the source itself.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { parseAst } from 'vite'

type Node = { type: string; start: number; end: number; [member: string]: unknown }

/** One import: what is named, how, and whether only for its types. */
export type Import = { source: string; kind: 'static' | 'dynamic'; typeOnly: boolean }

/** A file of the source with what the rules ask about it. `path` is relative to the given root, with `/`. */
export type SourceFile = {
  path: string
  lines: number
  imports: Import[]
  hasDefaultExport: boolean
  reExports: string[]
  /** Values of all string literals but the sources of imports. */
  strings: { value: string; line: number }[]
  functions: { line: number; lines: number }[]
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
}

function* nodesBelow(node: Node): Generator<Node> {
  yield node
  for (const member of Object.values(node)) {
    for (const child of Array.isArray(member) ? member : [member]) if (isNode(child)) yield* nodesBelow(child)
  }
}

function sourceOf(node: Node): string | null {
  const source = node.source
  return isNode(source) && typeof source.value === 'string' ? source.value : null
}

/** `import type …` and `import { type A, type B } …` bring no code. */
function isTypeOnly(node: Node): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true
  const specifiers = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : []
  return (
    specifiers.length > 0 && specifiers.every((entry) => entry.importKind === 'type' || entry.exportKind === 'type')
  )
}

const IMPORTING: Record<string, Import['kind']> = {
  ImportDeclaration: 'static',
  ExportAllDeclaration: 'static',
  ExportNamedDeclaration: 'static',
  ImportExpression: 'dynamic',
}
const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'])

/** Reads one TypeScript file. */
export function readSourceFile(path: string, code: string): SourceFile {
  const lang = path.endsWith('x') ? 'tsx' : path.endsWith('.d.ts') ? 'dts' : 'ts'
  const tree = parseAst(code, { lang, astType: 'ts' }) as unknown as Node
  const lineAt = (offset: number) => code.slice(0, offset).split('\n').length
  const file: SourceFile = {
    path,
    lines: code.split('\n').length - (code.endsWith('\n') ? 1 : 0),
    imports: [],
    hasDefaultExport: false,
    reExports: [],
    strings: [],
    functions: [],
  }
  const sources = new Set<unknown>()
  for (const node of nodesBelow(tree)) {
    const kind = IMPORTING[node.type]
    const source = kind ? sourceOf(node) : null
    if (kind && source !== null) {
      sources.add(node.source)
      file.imports.push({ source, kind, typeOnly: isTypeOnly(node) })
      if (node.type.startsWith('Export')) file.reExports.push(source)
    }
    if (node.type === 'ExportDefaultDeclaration') file.hasDefaultExport = true
    if (node.type === 'Literal' && typeof node.value === 'string' && !sources.has(node)) {
      file.strings.push({ value: node.value, line: lineAt(node.start) })
    }
    if (node.type === 'TemplateElement' && isRecord(node.value)) {
      file.strings.push({ value: String(node.value.cooked), line: lineAt(node.start) })
    }
    if (FUNCTIONS.has(node.type)) {
      const line = lineAt(node.start)
      file.functions.push({ line, lines: lineAt(node.end) - line + 1 })
    }
  }
  return file
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** Reads every TypeScript file below a folder. */
export function readSourceFiles(root: string): SourceFile[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => readSourceFile(relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')))
}
