// The project's own check of a tagged PDF, through a library that had no part in writing it.
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { openPdf } from './readPdf.ts'

type Node = { role?: string; alt?: string; type?: string; id?: string; bbox?: number[]; children?: Node[] }

/** Operators that leave ink. */
const PAINTING = new Set([
  OPS.showText,
  OPS.showSpacedText,
  OPS.nextLineShowText,
  OPS.stroke,
  OPS.closeStroke,
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.closeFillStroke,
  OPS.constructPath,
  OPS.paintImageXObject,
  OPS.shadingFill,
])

export type TagReport = {
  /** Painting operators, and how many of them stand in no marked-content sequence. */
  painting: number
  untagged: number
  /** Sequences that are not closed on their page. */
  unbalanced: number
  marked: number
  /** Marked content the structure tree does not lead to. */
  unreachable: number
  roles: Map<string, number>
  /** Figures without words, or without a place. */
  mute: number
  /** Headings that skip a level. */
  skips: number
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node)
  for (const child of node.children ?? []) walk(child, visit)
}

/** @param fnArray @param argsArray of one page */
function readOperators(fnArray: number[], argsArray: unknown[][], report: TagReport): Set<number> {
  const ids = new Set<number>()
  let depth = 0
  for (const [index, operator] of fnArray.entries()) {
    if (operator === OPS.beginMarkedContent) depth++
    if (operator === OPS.endMarkedContent) depth--
    if (operator === OPS.beginMarkedContentProps) {
      depth++
      const id = argsArray[index]?.[1]
      if (typeof id === 'number') ids.add(id)
    }
    if (!PAINTING.has(operator)) continue
    report.painting++
    if (depth === 0) report.untagged++
  }
  if (depth !== 0) report.unbalanced++
  return ids
}

/** Looks at every operator of every page and at the tree that is to explain them. */
export async function checkTags(bytes: Uint8Array): Promise<TagReport> {
  const document = await openPdf(bytes)
  const report: TagReport = {
    painting: 0,
    untagged: 0,
    unbalanced: 0,
    marked: 0,
    unreachable: 0,
    roles: new Map(),
    mute: 0,
    skips: 0,
  }
  let level = 0
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { fnArray, argsArray } = await page.getOperatorList()
    const ids = readOperators(fnArray, argsArray, report)
    const tree: Node | null = await page.getStructTree()
    const reached = new Set<number>()
    if (tree) {
      walk(tree, ({ role, alt, type, id, bbox }) => {
        if (type === 'content') reached.add(Number(/mc(\d+)$/.exec(id ?? '')?.[1]))
        if (!role) return
        report.roles.set(role, (report.roles.get(role) ?? 0) + 1)
        if (role === 'Figure' && (!alt || bbox === null)) report.mute++
        const rank = Number(/^H(\d)$/.exec(role)?.[1] ?? 0)
        if (rank > level + 1) report.skips++
        if (rank > 0) level = rank
      })
    }
    report.marked += ids.size
    for (const id of ids) if (!reached.has(id)) report.unreachable++
  }
  return report
}
