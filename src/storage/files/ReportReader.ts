// Reading what a report carries (contract.md, Report PDF): one reader of pdf.js for one report after another, since starting one takes longer than reading.
import * as z from 'zod/mini'
import type { FileError } from '../../core/files/FileError'
import { FILE_KINDS } from '../../core/model/fileKinds'
import type { Result } from '../../core/model/result'

const ATTACHMENT = 'assessment.json'
/** How long one report may take, in milliseconds. */
const TIME_LIMIT = 10_000
/** How long pdf.js may take to start, which is no report's doing. */
const STARTING_TIME = 20_000
/** Reports that one reader reads before another takes its place: what pdf.js keeps of each is given back. */
const REPORTS_A_READER = 200

const attachmentSchema = z.object({
  filename: z.literal(ATTACHMENT),
  content: z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array),
})

type Carried = Result<Uint8Array<ArrayBuffer>, FileError>

/** pdf.js as it was loaded, and the worker it is to run in; null in Node, which has no such workers and is never given a stranger's file. */
type PdfReader = { pdfjs: typeof import('pdfjs-dist/legacy/build/pdf.mjs'); worker: Worker | null }

export class ReportReader {
  #reader: PdfReader | null = null
  #read = 0

  /**
   * The assessment file that a report carries. pdf.js is fetched with the first use and runs in a worker without `eval`; whatever a report does, it
   * does it to a worker that is ended after ten seconds, and the page goes on. Never rejects.
   */
  async read(file: Blob): Promise<Carried> {
    const limit = FILE_KINDS.backup.bytes
    if (file.size > limit) return { ok: false, error: { kind: 'tooLarge', bytes: file.size, limit } }
    try {
      const bytes = new Uint8Array(await file.arrayBuffer())
      this.#reader ??= await openPdfReader()
      this.#read += 1
      const result = await readWith(this.#reader, bytes, TIME_LIMIT)
      // After a bad one the worker may be busy without end.
      if (!result.ok || this.#read >= REPORTS_A_READER) this.close()
      return result
    } catch {
      this.close()
      return { ok: false, error: { kind: 'unreadable' } }
    }
  }

  /** Ends the worker; the next report starts another. */
  close(): void {
    this.#reader?.worker?.terminate()
    this.#reader = null
    this.#read = 0
  }
}

/** Fetches pdf.js, starts a worker for it, and waits until that answers. @throws (rejects) where it does not */
async function openPdfReader(): Promise<PdfReader> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  if (typeof Worker === 'undefined') return { pdfjs, worker: null }
  const { startPdfWorker } = await import('../startPdfWorker')
  const reader = { pdfjs, worker: startPdfWorker() }
  // No PDF at all: whatever is said of it, the worker is there to say it.
  const answer = await readWith(reader, Uint8Array.of(0), STARTING_TIME)
  if (answer.ok || answer.error.kind === 'notPdf') return reader
  reader.worker.terminate()
  throw new Error(`pdf.js did not start: ${answer.error.kind}`)
}

/** Reads one report with an open reader. The bytes are given away. */
async function readWith(
  { pdfjs, worker }: PdfReader,
  bytes: Uint8Array<ArrayBuffer>,
  timeLimit: number,
): Promise<Carried> {
  const { failed, stop } = failureOf(worker, timeLimit)
  const task = pdfjs.getDocument({
    data: bytes,
    isEvalSupported: false,
    useWasm: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    ...(worker ? { worker: pdfjs.PDFWorker.create({ port: worker }) } : {}),
  })
  const reading = task.promise.then((document) => document.getAttachments()).then(findAttachment, pdfError)
  try {
    return await Promise.race([reading, failed])
  } finally {
    stop()
    // Never awaited: a worker that is busy would not answer that it has tidied up.
    task.destroy().catch(() => undefined)
  }
}

/** Settles when the time is up or the worker has died; nothing else of a hostile file may be waited for. */
function failureOf(worker: Worker | null, timeLimit: number): { failed: Promise<Carried>; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  const failed = new Promise<Carried>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, error: { kind: 'tooSlow' } }), timeLimit)
    worker?.addEventListener('error', () => resolve({ ok: false, error: { kind: 'unreadable' } }), { once: true })
  })
  return { failed, stop: () => clearTimeout(timer) }
}

function findAttachment(attachments: unknown): Carried {
  const entries = attachments instanceof Map ? [...attachments.values()] : Object.values(attachments ?? {})
  for (const entry of entries) {
    const { data } = attachmentSchema.safeParse(entry)
    if (data) return { ok: true, value: data.content }
  }
  return { ok: false, error: { kind: 'noAttachment' } }
}

function pdfError(error: unknown): Carried {
  const isLocked = error instanceof Error && error.name === 'PasswordException'
  return { ok: false, error: { kind: isLocked ? 'encryptedPdf' : 'notPdf' } }
}
