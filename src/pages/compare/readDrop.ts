/** Folders within folders are followed this far. */
const DEEPEST = 12

/** What a drop holds: its files, those in its folders too, and the names of what could not be read. */
export type Drop = { files: File[]; unread: string[] }

/** Reads a drop. Must be called while the drop is handled: afterwards the browser takes it back. Never rejects. */
export async function readDrop(transfer: Pick<DataTransfer, 'items' | 'files'>): Promise<Drop> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? [])
  if (entries.length === 0) return { files: [...transfer.files], unread: [] }
  const drop: Drop = { files: [], unread: [] }
  await addEntries(entries, drop, 0)
  return drop
}

async function addEntries(entries: readonly FileSystemEntry[], drop: Drop, depth: number): Promise<void> {
  for (const entry of entries) {
    const { files, entries: inner, isWhole } = await open(entry, depth)
    drop.files.push(...files)
    await addEntries(inner, drop, depth + 1)
    if (!isWhole) drop.unread.push(entry.fullPath.replace(/^\//, ''))
  }
}

/** What one entry gives; `isWhole`: all of it was read. */
type Opened = { files: readonly File[]; entries: readonly FileSystemEntry[]; isWhole: boolean }
const UNREAD: Opened = { files: [], entries: [], isWhole: false }

async function open(entry: FileSystemEntry, depth: number): Promise<Opened> {
  if (isFile(entry)) return fileOf(entry)
  if (!isFolder(entry) || depth >= DEEPEST) return UNREAD
  const { entries, isWhole } = await entriesOf(entry)
  return { files: [], entries, isWhole }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

function fileOf(entry: FileSystemFileEntry): Promise<Opened> {
  return new Promise((resolve) =>
    entry.file(
      (file) => resolve({ files: [file], entries: [], isWhole: true }),
      () => resolve(UNREAD),
    ),
  )
}

/** A folder hands out its entries a hundred at a time, until it hands out none. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<{ entries: FileSystemEntry[]; isWhole: boolean }> {
  const reader = folder.createReader()
  const entries: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[] | null>((resolve) =>
      reader.readEntries(resolve, () => resolve(null)),
    )
    if (!some?.length) return { entries, isWhole: some !== null }
    entries.push(...some)
  }
}
