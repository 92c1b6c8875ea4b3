// Writes the structure tree, and the way back from each page's marked content to it. Source: ISO 32000-1, 14.7.
import type { DocumentInternals } from './DocumentInternals.ts'
import { pdfPlace, pdfString } from './pdfSyntax.ts'
import { type Leaf, type StructureTree, Tag } from './StructureTree.ts'

type LinkPlace = { id: number; parent: Tag }

function attributesOf({ type, options: { alt, box, scope, ordered } }: Tag): string {
  const parts: string[] = []
  if (alt !== undefined) parts.push(`/Alt${pdfString(alt)}`)
  if (box) parts.push(`/A<</O/Layout/Placement/Block/BBox[${box.map(pdfPlace).join(' ')}]>>`)
  if (scope) parts.push(`/A<</O/Table/Scope/${scope}>>`)
  if (type === 'L' && ordered) parts.push('/A<</O/List/ListNumbering/Decimal>>')
  return parts.join('')
}

/** Gives every tag an object number, generation by generation: objects that stand together are alike then, and pack better by a twentieth. */
function number(internals: DocumentInternals, root: Tag): Map<Tag, number> {
  const ids = new Map<Tag, number>()
  const queue = [root]
  // The list grows while it is walked.
  for (const tag of queue) {
    ids.set(tag, internals.newObjectDeferred())
    for (const kid of tag.kids) if (kid instanceof Tag) queue.push(kid)
  }
  return ids
}

function putTag(
  internals: DocumentInternals,
  tag: Tag,
  parent: number,
  ids: ReadonlyMap<Tag, number>,
  links: readonly LinkPlace[],
): void {
  const id = ids.get(tag) ?? 0
  const pageOf = ({ page }: Leaf) => internals.getPageInfo(page).objId
  const first = tag.kids.find((kid) => !(kid instanceof Tag))
  const page = first && !(first instanceof Tag) ? pageOf(first) : 0
  const kids = tag.kids.map((kid) => {
    if (kid instanceof Tag) return `${ids.get(kid) ?? 0} 0 R`
    const own = pageOf(kid) === page ? '' : `/Pg ${pageOf(kid)} 0 R`
    if ('link' in kid) return `<</Type/OBJR${own}/Obj ${links[kid.link]?.id ?? 0} 0 R>>`
    return own ? `<</Type/MCR${own}/MCID ${kid.mcid}>>` : String(kid.mcid)
  })
  const where = page ? `/Pg ${page} 0 R` : ''
  internals.newObjectDeferredBegin(id, true)
  const content = kids.length === 1 ? kids[0]?.replace(/^\d/, ' $&') : `[${kids.join(' ')}]`
  internals.out(`<</S/${tag.type}/P ${parent} 0 R${where}${attributesOf(tag)}/K${content}>>`)
  internals.out('endobj')
  for (const kid of tag.kids) if (kid instanceof Tag) putTag(internals, kid, id, ids, links)
}

/**
 * Writes the tree. A page's key in the way back is its number less one; links follow in their order.
 * @returns what the catalog must say
 */
export function putStructure(
  internals: DocumentInternals,
  tree: StructureTree,
  pageCount: number,
  links: readonly LinkPlace[],
): string {
  const rootId = internals.newObjectDeferred()
  const ids = number(internals, tree.root)
  putTag(internals, tree.root, rootId, ids, links)
  const reference = (tag: Tag) => `${ids.get(tag) ?? 0} 0 R`
  const pages = Array.from(
    { length: pageCount },
    (_, index) => `${index} [${(tree.marked.get(index + 1) ?? []).map(reference).join(' ')}]`,
  )
  const keys = [...pages, ...links.map(({ parent }, index) => `${pageCount + index} ${reference(parent)}`)]
  internals.newObjectDeferredBegin(rootId, true)
  internals.out(
    `<</Type /StructTreeRoot /K [${reference(tree.root)}] /ParentTree <</Nums [${keys.join('\n')}]>> /ParentTreeNextKey ${keys.length}>>`,
  )
  internals.out('endobj')
  return `/MarkInfo <</Marked true>> /StructTreeRoot ${rootId} 0 R`
}
