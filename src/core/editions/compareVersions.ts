/** Orders two versions `major.minor.patch`: below 0 where the first is older, 0 where they are the same, above 0 where it is newer. */
export function compareVersions(first: string, second: string): number {
  const parts = (version: string) => version.split('.').map(Number)
  const other = parts(second)
  for (const [at, part] of parts(first).entries()) {
    const difference = part - (other[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
