import * as z from 'zod/mini'
import type { FileError } from '../core/files/FileError'
import type { Result } from '../core/model/result'
import { isPdf } from './isPdf'

const ATTACHMENT = 'assessment.json'
/** How long one report may take, in milliseconds. */
export const TIME_LIMIT = 10_000

const attachmentSchema = z.object({
  filename: z.literal(ATTACHMENT),
  content: z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array),
})

/** pdf.js as it was loaded, and the worker it is to run in; null in Node, which has no such workers and is never given a stranger's file. */
export type PdfReader = { pdfjs: typeof import('pdfjs-dist/legacy/build/pdf.mjs'); worker: Worker | null }

/** Fetches pdf.js, with the first use, and starts a worker for it. The worker is to be ended by whoever opened the reader. */
export async function openPdfReader(): Promise<PdfReader> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  if (typeof Worker === 'undefined') return { pdfjs, worker: null }
  const { startPdfWorker } = await import('./startPdfWorker')
  return { pdfjs, worker: startPdfWorker() }
}

/** Settles when the time is up or the worker has died; nothing else of a hostile file may be waited for. */
function failureOf(
  worker: Worker | null,
  timeLimit: number,
): { failed: Promise<Result<never, FileError>>; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  const failed = new Promise<Result<never, FileError>>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, error: { kind: 'tooSlow' } }), timeLimit)
    worker?.addEventListener('error', () => resolve({ ok: false, error: { kind: 'unreadable' } }), { once: true })
  })
  return { failed, stop: () => clearTimeout(timer) }
}

/**
 * The bytes of the assessment file that a report carries (contract.md, Report PDF). pdf.js is fetched with the first use and runs in a worker
 * without `eval`; whatever the file does to it, the worker is ended after `timeLimit` milliseconds and the page goes on.
 */
export async function readPdfAttachment(
  bytes: Uint8Array<ArrayBuffer>,
  timeLimit = TIME_LIMIT,
): Promise<Result<Uint8Array<ArrayBuffer>, FileError>> {
  if (!isPdf(bytes)) return { ok: false, error: { kind: 'notPdf' } }
  const reader = await openPdfReader()
  try {
    // pdf.js takes the buffer for itself, hence the copy.
    return await readWith(reader, bytes.slice(), timeLimit)
  } finally {
    reader.worker?.terminate()
  }
}

/**
 * Reads one report with an open reader, which may read another one after it where the result is good; otherwise its worker may be busy without
 * end, and is to be ended. The bytes are given away.
 */
export async function readWith(
  { pdfjs, worker }: PdfReader,
  bytes: Uint8Array<ArrayBuffer>,
  timeLimit = TIME_LIMIT,
): Promise<Result<Uint8Array<ArrayBuffer>, FileError>> {
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

function findAttachment(attachments: unknown): Result<Uint8Array<ArrayBuffer>, FileError> {
  const entries = attachments instanceof Map ? [...attachments.values()] : Object.values(attachments ?? {})
  for (const entry of entries) {
    const { data } = attachmentSchema.safeParse(entry)
    if (data) return { ok: true, value: data.content }
  }
  return { ok: false, error: { kind: 'noAttachment' } }
}

function pdfError(error: unknown): Result<never, FileError> {
  const isLocked = error instanceof Error && error.name === 'PasswordException'
  return { ok: false, error: { kind: isLocked ? 'encryptedPdf' : 'notPdf' } }
}
