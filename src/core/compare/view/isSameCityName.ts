/** Whether two spellings name the same city: case, accents, blanks and a last word `City` do not matter (`Hà Nội`, `Ha Noi`, `Hanoi`). */
export function isSameCityName(first: string, second: string): boolean {
  return plainName(first) === plainName(second)
}

function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/\s+city\s*$/, '')
    .replace(/[\s\-.']+/g, '')
}
