/** Wraps every text of a tree in [[ ]]: the test language, which shows at a glance what does not come from a locale file. */
export function bracketWords<T>(tree: T): T
export function bracketWords(tree: unknown): unknown {
  if (typeof tree === 'string') return `[[${tree}]]`
  if (Array.isArray(tree)) return tree.map((entry) => bracketWords(entry))
  if (tree === null || typeof tree !== 'object') return tree
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, bracketWords(value)]))
}
