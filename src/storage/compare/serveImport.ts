// The worker's side: reads files, checks their seals, scores them, keeps their texts.

import type { CityEntry } from '../../core/compare/CityEntry'
import { createEntry } from '../../core/compare/createEntry'
import type { KeptText, ScoringEdition } from '../../core/compare/DeskPort'
import { editionKey } from '../../core/compare/editionKey'
import type { AssessmentCheck } from '../../core/compare/parseInBulk'
import { readSeal } from '../../core/compare/readSeal'
import type { Edition } from '../../core/files/parseAssessment'
import type { Assessment } from '../../core/model/assessment'
import { digest } from './digest'
import type { FromImportWorker, Job, JobResult, Source, ToImportWorker } from './messages'
import { type CityText, readSource } from './readSource'
import { BATCH, keepTexts, loadTexts } from './setDatabase'

export type ImportLine = {
  send: (message: FromImportWorker) => void
  onMessage: (listener: (message: ToImportWorker) => void) => void
}

type Answered = { edition: Promise<ScoringEdition | null>; answer: (edition: ScoringEdition | null) => void }

/** Answers what comes over `line`, one job after the other, until the worker is terminated. */
export function serveImport({ send, onMessage }: ImportLine, isAssessment: AssessmentCheck): void {
  const editions = new Map<string, Answered>()
  let start: { set: string; edition: Edition } | null = null
  let last: Promise<void> = Promise.resolve()

  const editionOf = (ref: Assessment['guidebook']): Promise<ScoringEdition | null> => {
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
    const { set, edition } = start
    const result = await runJob(work, set, { edition, isAssessment }, editionOf)
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

type EditionOf = (ref: Assessment['guidebook']) => Promise<ScoringEdition | null>
type Reader = { edition: Edition; isAssessment: AssessmentCheck }

async function runJob(work: Job, set: string, reader: Reader, editionOf: EditionOf): Promise<JobResult> {
  if (work.kind === 'sources') {
    const { cities, ...rest } = await readSources(work.sources, reader)
    const { entries, texts } = await createEntries(cities, editionOf)
    return { ...rest, entries, kept: await keepAll(set, texts) }
  }
  const loaded = await loadTexts(set, work.keys)
  if (!loaded.ok) return { entries: [], refusals: [], reports: [], kept: loaded }
  const encoder = new TextEncoder()
  const sources = loaded.value.map(({ fileName, text }) => ({ name: fileName, content: encoder.encode(text) }))
  const { cities, ...rest } = await readSources(sources, reader)
  const { entries } = await createEntries(cities, editionOf)
  return { ...rest, entries, kept: { ok: true, value: null } }
}

async function readSources(sources: readonly Source[], reader: Reader) {
  const cities: CityText[] = []
  const refusals: JobResult['refusals'] = []
  const reports: number[] = []
  const readings = await Promise.all(sources.map((source) => readSource(source, reader)))
  for (const [at, reading] of readings.entries()) {
    cities.push(...reading.cities)
    refusals.push(...reading.refusals)
    if (reading.isReport) reports.push(at)
  }
  return { cities, refusals, reports }
}

async function createEntries(cities: readonly CityText[], editionOf: EditionOf) {
  const entries: CityEntry[] = []
  const texts: KeptText[] = []
  await Promise.all(
    cities.map(async ({ fileName, file, text, source }) => {
      const [seal, edition] = await Promise.all([readSeal(file, source, digest), editionOf(file.guidebook)])
      const entry = createEntry(file, { fileName, ...seal }, edition)
      entries.push(entry)
      texts.push({ key: entry.key, fileName, text })
    }),
  )
  return { entries, texts }
}

async function keepAll(set: string, texts: readonly KeptText[]): Promise<JobResult['kept']> {
  for (let at = 0; at < texts.length; at += BATCH) {
    const kept = await keepTexts(set, texts.slice(at, at + BATCH))
    if (!kept.ok) return kept
  }
  return { ok: true, value: null }
}
