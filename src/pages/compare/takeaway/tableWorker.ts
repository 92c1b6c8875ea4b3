// Makes tables of cities beside the page: ten thousand assessments are read, freed of names and written again.
import { readTexts } from '../../../storage/compare/readTexts'
import { createTable } from './createTable'
import type { FromTableWorker, ToTableWorker } from './requestTable'

const send = (message: FromTableWorker) => self.postMessage(message)

self.addEventListener('message', ({ data: [kind, name, source] }: MessageEvent<ToTableWorker>) => {
  createTable(kind, name, source, readTexts).then(
    (table) => send({ kind: 'done', table }),
    (error: unknown) => send({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) }),
  )
})
send({ kind: 'ready' })
