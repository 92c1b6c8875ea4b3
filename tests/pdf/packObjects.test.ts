import { describe, expect, it } from 'vitest'
import { packObjects } from '../../src/pdf/document/packObjects.ts'

/** A document as jsPDF writes it, of so many small objects. */
function aDocument(count: number): string {
  let text = '%PDF-1.7\n'
  const offsets: number[] = []
  for (let number = 1; number <= count; number++) {
    offsets.push(text.length)
    text += `${number} 0 obj\n<</N ${number}>>\nendobj\n`
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const head = `xref\n0 ${count + 1}\n0000000000 65535 f \n`
  return `${text}${head}${table}trailer\n<<\n/Size ${count + 1}\n>>\nstartxref\n${text.length}\n%%EOF`
}

describe('packObjects', () => {
  it('packs a document of more objects than a function takes arguments', { timeout: 60_000 }, async () => {
    const text = aDocument(200_000)
    const packed = await packObjects(text)
    expect(packed.length).toBeLessThan(text.length / 4)
    expect(new TextDecoder('latin1').decode(packed.subarray(0, 9))).toBe('%PDF-1.7\n')
  })

  it('refuses a document without a table of objects', async () => {
    await expect(packObjects('%PDF-1.7\n')).rejects.toThrow('another way')
  })
})
