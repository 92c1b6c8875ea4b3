// The one door pages come through, by dynamic import: the report is drawn in a worker, so that the page answers its user meanwhile.
import type { ReportBlock, ReportMeta } from '../core/document/ReportBlock.ts'
import { bundledFonts } from './fonts/bundledFonts.ts'
import type { MissingCharacter } from './fonts/findMissingCharacters.ts'
import type { CreateOptions, ReportPdf } from './ReportPdf.ts'
import { turn } from './turn.ts'
import { ReportWorkerClient, WorkerUnavailable } from './worker/ReportWorkerClient.ts'

let client: Promise<ReportWorkerClient> | null = null

async function openClient(): Promise<ReportWorkerClient> {
  if (typeof Worker === 'undefined') throw new WorkerUnavailable('this browser has no workers')
  // In the single file nothing has to arrive: without a break, the click, the page's answer to it and the worker's start were one long task.
  await turn()
  const { startReportWorker } = await import('./worker/startReportWorker.ts')
  return new ReportWorkerClient(startReportWorker, bundledFonts)
}

function sharedClient(): Promise<ReportWorkerClient> {
  client ??= openClient()
  // A chunk that did not arrive may arrive the next time.
  client.catch(() => {
    client = null
  })
  return client
}

/** `work` in a worker, or `otherwise` in this thread where a policy or an old browser allows no worker. */
async function inWorker<Made>(
  work: (client: ReportWorkerClient) => Promise<Made>,
  otherwise: () => Promise<Made>,
): Promise<Made> {
  try {
    return await work(await sharedClient())
  } catch (error) {
    if (error instanceof WorkerUnavailable) return otherwise()
    throw error
  }
}

/**
 * Draws a report in a worker, or in this thread where none can start.
 * @throws (rejects) with the signal's reason when aborted; when a font cannot be loaded; when `meta.createdAt` is no date
 */
export function requestReportPdf(
  blocks: readonly ReportBlock[],
  meta: ReportMeta,
  options: CreateOptions = {},
): Promise<ReportPdf> {
  return inWorker<ReportPdf>(
    async (worker) => {
      const done = await worker.run({ kind: 'draw', blocks, meta }, options)
      if (done.kind !== 'drawn') throw new Error(`the worker answered ${done.kind}`)
      return done
    },
    async () => (await import('./createReportPdf.ts')).createReportPdf(blocks, meta, options),
  )
}

/**
 * The characters of a report that no font of the app has, so that the user can be asked before the download.
 * @throws (rejects) with the signal's reason when aborted; when a font cannot be loaded
 */
export function requestMissingCharacters(
  blocks: readonly ReportBlock[],
  meta: ReportMeta,
  options: Pick<CreateOptions, 'signal'> = {},
): Promise<MissingCharacter[]> {
  return inWorker(
    async (worker) => (await worker.run({ kind: 'check', blocks, meta }, options)).missing,
    async () => (await import('./createReportPdf.ts')).checkReportCharacters(blocks, meta),
  )
}
