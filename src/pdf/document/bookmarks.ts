// The outline a reader shows beside the pages. jsPDF's own can only point to the top of a page; ours points to the heading.
import type { DocumentInternals } from './DocumentInternals.ts'
import { pdfNumber, pdfString } from './pdfSyntax.ts'

/** A heading's place: `top` in points from the lower edge of the page, as PDF counts. */
export type Bookmark = { title: string; level: number; page: number; top: number }

type Node = { id: number; mark: Bookmark; parent: number; children: Node[] }

function countOf(nodes: readonly Node[]): number {
  return nodes.reduce((count, node) => count + 1 + countOf(node.children), 0)
}

/** Nests marks by level; a level without a parent above it goes to the top. */
function nest(internals: DocumentInternals, marks: readonly Bookmark[], root: number): Node[] {
  const top: Node[] = []
  const open: Node[] = []
  for (const mark of marks) {
    while (open.length > 0 && (open.at(-1)?.mark.level ?? 0) >= mark.level) open.pop()
    const parent = open.at(-1)
    const node: Node = { id: internals.newObjectDeferred(), mark, parent: parent?.id ?? root, children: [] }
    ;(parent?.children ?? top).push(node)
    open.push(node)
  }
  return top
}

const reference = (key: string, node: Node | undefined) => (node ? ` /${key} ${node.id} 0 R` : '')

function putLevel(internals: DocumentInternals, nodes: readonly Node[]): void {
  for (const [index, { id, mark, parent, children }] of nodes.entries()) {
    internals.newObjectDeferredBegin(id, true)
    const siblings = reference('Prev', nodes[index - 1]) + reference('Next', nodes[index + 1])
    const below = reference('First', children[0]) + reference('Last', children.at(-1))
    // Negative: closed until the reader opens it, so that a long report shows its parts first.
    const count = children.length > 0 ? ` /Count -${countOf(children)}` : ''
    const target = `[${internals.getPageInfo(mark.page).objId} 0 R /XYZ 0 ${pdfNumber(mark.top)} 0]`
    internals.out(
      `<</Title ${pdfString(mark.title)} /Parent ${parent} 0 R${siblings}${below}${count} /Dest ${target}>>`,
    )
    internals.out('endobj')
    putLevel(internals, children)
  }
}

/** Writes the outline. @returns what the catalog must say; empty without marks. Source: ISO 32000-1, 12.3.3 */
export function putBookmarks(internals: DocumentInternals, marks: readonly Bookmark[]): string {
  if (marks.length === 0) return ''
  const root = internals.newObjectDeferred()
  const top = nest(internals, marks, root)
  internals.newObjectDeferredBegin(root, true)
  internals.out(`<</Type /Outlines${reference('First', top[0])}${reference('Last', top.at(-1))} /Count ${top.length}>>`)
  internals.out('endobj')
  putLevel(internals, top)
  return `/Outlines ${root} 0 R`
}
