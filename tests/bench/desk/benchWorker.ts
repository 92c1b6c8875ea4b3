// One worker of the desk's benchmarks: it holds its part of the files and does with them what it is told, in turns with a bare reference.
import { validate as isAssessment } from 'virtual:content-shapes/isAssessment'
import type { KeptText } from '../../../src/core/compare/DeskPort.ts'
import { assessmentParsers } from '../../../src/core/files/parseAssessments.ts'
import { parseFile } from '../../../src/core/files/parseFile.ts'
import { createBatch } from '../../../src/storage/compare/readCities.ts'
import { BATCH, keepTexts, removeSet } from '../../../src/storage/compare/setDatabase.ts'
import { digest } from '../../../src/storage/files/digest.ts'
import { guidebook, someFiles } from './cities.ts'

const FILES_AT_ONCE = 64
const SET = 'bench'

let files: { name: string; text: string; content: Uint8Array<ArrayBuffer> }[] = []
let texts: KeptText[] = []
let bare: IDBDatabase | null = null

const edition = Promise.resolve({ guidebook, lacking: false })
const parsers = assessmentParsers({ guidebook, isAssessment }, digest)

/** Every `size` files together, one batch after another. */
async function inBatches<T>(list: readonly T[], size: number, work: (batch: T[], first: number) => unknown) {
  for (let at = 0; at < list.length; at += size) await work(list.slice(at, at + size), at)
}

const tasks: Record<string, (...values: number[]) => Promise<number>> = {
  /** Makes the files. Answers with their bytes. */
  make: async (count = 0, seed = 0) => {
    const encoder = new TextEncoder()
    files = someFiles(count, seed).map((file) => ({ ...file, content: encoder.encode(file.text) }))
    return files.reduce((sum, { content }) => sum + content.length, 0)
  },
  /** The reference: the same texts, parsed and nothing else. */
  parse: async () => {
    let kept = 0
    for (const { text } of files) if (JSON.parse(text)) kept += 1
    return kept
  },
  /** What the desk does with a file's bytes and text: parse, shape, seal, scores. */
  read: async () => {
    texts = []
    await inBatches(files, FILES_AT_ONCE, async (batch) => {
      const making = createBatch(() => edition)
      for (const { name, text, content } of batch) {
        for (const reading of parseFile(name, { bytes: content, text }, parsers)) {
          if (reading.kind === 'assessment') await making.add(reading)
        }
      }
      const reading = await making.finish()
      texts.push(...reading.texts)
      for (const { integrity, figures } of reading.entries) {
        if (integrity !== 'sealed' || !figures) throw new Error('a city was not read as it should be')
      }
    })
    return texts.length
  },
  /** The reference: the same texts, put in batches of the same size into a database of their own. */
  write: async () => {
    bare ??= await openBare()
    const database = bare
    await inBatches(texts, BATCH, (batch, first) => writeBare(database, batch, first))
    return texts.length
  },
  /** What the desk does: texts with their file's name, under their keys. */
  keep: async () => {
    await inBatches(texts, BATCH, async (batch) => {
      const kept = await keepTexts(SET, batch)
      if (!kept.ok) throw new Error(kept.error.detail)
    })
    return texts.length
  },
  /** Empties both databases, so that the next turn finds what the first one found. */
  clear: async () => {
    const removed = await removeSet(SET)
    if (!removed.ok) throw new Error(removed.error.detail)
    if (bare) {
      const transaction = bare.transaction('texts', 'readwrite')
      transaction.objectStore('texts').clear()
      await finished(transaction)
    }
    return 1
  },
}

const name = `bench-${Math.random()}`

function openBare(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('bench-bare', 1)
    request.onupgradeneeded = () => request.result.createObjectStore('texts')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

function writeBare(database: IDBDatabase, batch: readonly KeptText[], first: number): Promise<void> {
  const transaction = database.transaction('texts', 'readwrite', { durability: 'relaxed' })
  const store = transaction.objectStore('texts')
  for (const [at, { text }] of batch.entries()) store.put(text, `${name}-${first + at}`)
  return finished(transaction)
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
}

self.addEventListener('message', async ({ data }: MessageEvent<{ task: string; values: number[] }>) => {
  try {
    self.postMessage({ value: await tasks[data.task]?.(...data.values) })
  } catch (error) {
    self.postMessage({ problem: String(error) })
  }
})
self.postMessage({ value: 0 })
