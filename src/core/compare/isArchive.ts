/** How packed folders begin: ZIP (also empty or in parts), gzip, 7z, RAR, bzip2, xz, Zstandard. */
const MARKS = [
  '504b0304',
  '504b0506',
  '504b0708',
  '1f8b',
  '377abcaf271c',
  '526172211a07',
  '425a68',
  'fd377a585a00',
  '28b52ffd',
]

/** Whether bytes are a packed folder or file, told by how they begin. Nothing of it is unpacked. */
export function isArchive(bytes: Uint8Array): boolean {
  const head = Array.from(bytes.subarray(0, 6), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return MARKS.some((mark) => head.startsWith(mark))
}
