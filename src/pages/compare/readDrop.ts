/** Folders within folders are followed this far. */
const DEEPEST = 12

/** The files of a drop, those in dropped folders too. Must be called while the drop is handled: afterwards the browser takes it back. */
export function readDrop(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? [])
  if (entries.length === 0) return Promise.resolve([...transfer.files])
  return filesOf(entries, 0)
}

async function filesOf(entries: readonly FileSystemEntry[], depth: number): Promise<File[]> {
  const files: File[] = []
  for (const entry of entries) {
    if (isFile(entry)) files.push(...(await fileOf(entry)))
    else if (isFolder(entry) && depth < DEEPEST) files.push(...(await filesOf(await entriesOf(entry), depth + 1)))
  }
  return files
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

/** The file, or nothing where it has gone meanwhile. */
function fileOf(entry: FileSystemFileEntry): Promise<File[]> {
  return new Promise((resolve) =>
    entry.file(
      (file) => resolve([file]),
      () => resolve([]),
    ),
  )
}

/** A folder hands out its entries a hundred at a time, until it hands out none. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])))
    if (some.length === 0) return all
    all.push(...some)
  }
}
