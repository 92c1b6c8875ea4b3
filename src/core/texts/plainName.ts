/** A name without what may differ between two writings of it: case, accents of Latin letters, width, invisible signs, and all but letters, marks and digits. */
export function plainName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
  return plain === '' ? name : plain
}
