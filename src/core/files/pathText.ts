/** The path of a member as a person would write it; an item of a list is counted from 0. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.map(String).join('.')
}
