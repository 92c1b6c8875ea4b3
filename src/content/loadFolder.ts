type Loaders = Readonly<Record<string, () => Promise<unknown>>>

/** The JSON files directly in a folder, by their names without ending. Empty for a folder that is not there. */
export async function loadFolder<T = unknown>(files: Loaders, folder: string): Promise<Record<string, T>> {
  const own = Object.entries(files).flatMap(([path, load]) => {
    const name = path.startsWith(folder) ? path.slice(folder.length) : ''
    return name && !name.includes('/') ? [[name.replace(/\.json$/, ''), load] as const] : []
  })
  const loaded = await Promise.all(own.map(async ([name, load]) => [name, (await load()) as T] as const))
  return Object.fromEntries(loaded)
}
