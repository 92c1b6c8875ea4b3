// Makes tables of cities beside the page: ten thousand assessments are read, freed of names and written again.
import '../../../platform/missing'
import type { FromWorker } from '../../../storage/askWorker'
import { readTexts } from '../../../storage/compare/readTexts'
import { type CitiesTable, createTable, type TableQuestion } from './createTable'

const send = (message: FromWorker<CitiesTable>) => self.postMessage(message)

self.addEventListener('message', ({ data: [kind, name, source] }: MessageEvent<TableQuestion>) => {
  createTable(kind, name, source, readTexts).then(
    (answer) => send({ kind: 'done', answer }),
    (error: unknown) => send({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) }),
  )
})
send({ kind: 'ready' })
