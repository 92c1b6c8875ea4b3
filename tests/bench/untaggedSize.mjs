// What a report would weigh without its tag tree, which the libraries it is compared with do not write: a number to see where bytes go.
import { deflateSync, inflateSync } from 'node:zlib'

const PACKED = /\/Type\/ObjStm\/N \d+\/First (\d+)\/Filter\/FlateDecode\/Length (\d+)>>stream\n/g
const OF_TREE = /^<<(?:\/S\/\w+\/P \d+ 0 R|\/Type \/StructTreeRoot)/

/** @param bytes a report; its marked-content operators stay counted, only the objects of the tree are taken out */
export function untaggedSize(bytes) {
  const text = Buffer.from(bytes).toString('latin1')
  let size = bytes.length
  for (const { 0: head, 1: first, 2: length, index } of text.matchAll(PACKED)) {
    const start = index + head.length
    const content = inflateSync(bytes.subarray(start, start + Number(length))).toString('latin1')
    const numbers = content.slice(0, Number(first)).trim().split(/\s+/).map(Number)
    const places = numbers.filter((_, at) => at % 2 === 1)
    const kept = places.flatMap((from, at) => {
      const body = content.slice(Number(first) + from, places[at + 1] && Number(first) + places[at + 1])
      return OF_TREE.test(body) ? [] : [{ number: numbers[at * 2], body }]
    })
    const repacked = kept.map(({ number, body }, at) => `${number} ${at * body.length} `).join('')
    size += deflateSync(Buffer.from(repacked + kept.map(({ body }) => body).join(''), 'latin1')).length - Number(length)
  }
  return size
}
