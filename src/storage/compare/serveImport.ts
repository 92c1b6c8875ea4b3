// The worker's side: reads files, checks their seals, scores them, keeps their texts.

import type { KeptText, ScoringEdition } from '../../core/compare/DeskPort'
import { editionKey } from '../../core/compare/editionKey'
import type { AssessmentBounds, AssessmentCheck, AssessmentReader } from '../../core/files/parseSealed'
import type { FromImportWorker, Job, JobResult, ToImportWorker } from './messages'
import { type EditionOf, readCities } from './readCities'
import { BATCH, keepTexts, loadTexts } from './setDatabase'

export type ImportLine = {
  send: (message: FromImportWorker) => void
  onMessage: (listener: (message: ToImportWorker) => void) => void
}

type Answered = { edition: Promise<ScoringEdition | null>; answer: (edition: ScoringEdition | null) => void }

/** Answers what comes over `line`, one job after the other, until the worker is terminated. */
export function serveImport({ send, onMessage }: ImportLine, isAssessment: AssessmentCheck): void {
  const editions = new Map<string, Answered>()
  let start: { set: string; bounds: AssessmentBounds } | null = null
  let last: Promise<void> = Promise.resolve()

  const editionOf: EditionOf = (ref) => {
    const key = editionKey(ref)
    let known = editions.get(key)
    if (!known) {
      known = openAnswer()
      editions.set(key, known)
      send({ kind: 'wanted', key, ref })
    }
    return known.edition
  }

  const read = async (job: number, work: Job) => {
    if (!start) return
    const { set, bounds } = start
    const result = await runJob(work, set, { guidebook: bounds, isAssessment }, editionOf)
    send({ kind: 'done', job, result })
  }

  onMessage((message) => {
    if (message.kind === 'start') start = message
    else if (message.kind === 'edition') editions.get(message.key)?.answer(message.edition)
    else last = last.then(() => read(message.job, message.work))
  })
  send({ kind: 'ready' })
}

function openAnswer(): Answered {
  let answer: Answered['answer'] = () => undefined
  const edition = new Promise<ScoringEdition | null>((resolve) => {
    answer = resolve
  })
  return { edition, answer }
}

async function runJob(work: Job, set: string, reader: AssessmentReader, editionOf: EditionOf): Promise<JobResult> {
  if (work.kind === 'sources') {
    const { texts, ...reading } = await readCities(work.sources, reader, editionOf)
    return { ...reading, kept: await keepAll(set, texts) }
  }
  const loaded = await loadTexts(set, work.keys)
  if (!loaded.ok) return { entries: [], refusals: [], reports: [], kept: loaded }
  const encoder = new TextEncoder()
  const sources = loaded.value.map(({ fileName, text }) => ({ name: fileName, content: encoder.encode(text) }))
  const { texts: _, ...reading } = await readCities(sources, reader, editionOf)
  return { ...reading, kept: { ok: true, value: null } }
}

async function keepAll(set: string, texts: readonly KeptText[]): Promise<JobResult['kept']> {
  for (let at = 0; at < texts.length; at += BATCH) {
    const kept = await keepTexts(set, texts.slice(at, at + BATCH))
    if (!kept.ok) return kept
  }
  return { ok: true, value: null }
}
