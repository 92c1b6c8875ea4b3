// Browsers that translate a page wrap its text nodes in elements of their own. Whoever drew the page then removes, or inserts before, a node
// that is no longer where it was put, and the page breaks. Until the app speaks the language this is how it is used.

/** The node that stands in `parent` in place of `node`: itself, or the wrapper that a translator put around it; null where neither does. */
function standIn(parent: Node, node: Node): Node | null {
  let at: Node | null = node
  while (at && at.parentNode !== parent) at = at.parentNode
  return at
}

/** Lets nodes that a translator wrapped or replaced be removed and inserted before; everything else is as it was. */
export function tolerateTranslation(proto: Pick<Node, 'removeChild' | 'insertBefore'> = Node.prototype): void {
  const { removeChild, insertBefore } = proto
  proto.removeChild = function <T extends Node>(this: Node, child: T): T {
    if (child.parentNode === this) return removeChild.call(this, child) as T
    const found = standIn(this, child)
    if (found) removeChild.call(this, found)
    return child
  }
  proto.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    const isHere = before === null || before.parentNode === this
    return insertBefore.call(this, node, isHere ? before : standIn(this, before)) as T
  }
}
