// PDFs that mean harm, each a few kilobytes of plain text around the harm.
import { deflateSync } from 'node:zlib'

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

function embedded(data: string, filters = ''): string {
  return `<</Type/EmbeddedFile/Length ${data.length}${filters}>> stream\n${data}\nendstream`
}

function aPdf(names: string, objects: string, tail = ''): Uint8Array<ArrayBuffer> {
  return latin(`%PDF-1.7
1 0 obj <</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[${names}]>>>>>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj
${objects}${tail}
trailer <</Root 1 0 R>>
%%EOF`)
}

const specification = (name: string, file: number) => `<</Type/Filespec/F(${name})/UF(${name})/EF<</F ${file} 0 R>>>>`

/** Packed zeros: about a thousandth of `megabytes`. Packed twice, a thousandth of that. */
export function aBomb(megabytes: number, times = 2): Uint8Array<ArrayBuffer> {
  let data: Uint8Array = new Uint8Array(megabytes * 1024 * 1024)
  for (let i = 0; i < times; i++) data = deflateSync(data, { level: 9 })
  const filters = `/Filter[${'/FlateDecode'.repeat(times)}]`
  const stream = embedded(Buffer.from(data).toString('latin1'), filters)
  return aPdf(
    '(assessment.json) 4 0 R',
    `4 0 obj ${specification('assessment.json', 5)} endobj\n5 0 obj ${stream} endobj`,
  )
}

/** `count` attachments that all hold the same file under other names. */
export function manyAttachments(count: number): Uint8Array<ArrayBuffer> {
  const numbers = Array.from({ length: count }, (_, index) => index + 5)
  const names = numbers.map((id) => `(${id}.json) ${id} 0 R`).join('')
  const files = numbers.map((id) => `${id} 0 obj ${specification(`${id}.json`, 4)} endobj`).join('\n')
  return aPdf(names, `4 0 obj ${embedded('{}')} endobj\n${files}`)
}

/** Says that it has two thousand million objects, and has `count` tiny ones. */
export function manyObjects(count: number): Uint8Array<ArrayBuffer> {
  const objects = Array.from({ length: count }, (_, index) => `${index + 10} 0 obj null endobj`).join('\n')
  return aPdf(
    '',
    objects,
    '\nxref\n0 2000000000\n0000000000 65535 f \ntrailer <</Size 2000000000/Root 1 0 R>>\nstartxref\n9\n%%EOF',
  )
}

/** The report with other content in its attachment, the way an editor appends a change. */
export function editAttachment(
  report: Uint8Array,
  change: (text: string) => string,
  original: string,
): Uint8Array<ArrayBuffer> {
  const text = Buffer.from(report).toString('latin1')
  const [, id = ''] = /(\d+) 0 obj\n<<(?:(?!endobj)[\s\S])*?\/Type \/EmbeddedFile/.exec(text) ?? []
  const [, root = ''] = /\/Root (\d+ 0 R)/.exec(text) ?? []
  const [, size = ''] = /\/Size (\d+)/.exec(text) ?? []
  const [, previous = ''] = /startxref\n(\d+)/.exec(text) ?? []
  const data = Buffer.from(change(original), 'utf8').toString('latin1')
  const object = `${id} 0 obj\n${embedded(data)}\nendobj\n`
  const entry = String(text.length + 1).padStart(10, '0')
  const table = `xref\n${id} 1\n${entry} 00000 n \ntrailer\n<</Size ${size} /Root ${root} /Prev ${previous}>>`
  return latin(`${text}\n${object}${table}\nstartxref\n${text.length + 1 + object.length}\n%%EOF`)
}
