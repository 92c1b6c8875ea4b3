import * as z from 'zod/mini'
import type { FileError } from '../core/files/FileError'
import type { Result } from '../core/model/result'

const ATTACHMENT = 'assessment.json'
const TIME_LIMIT = 20_000
const HEADER_BYTES = 1024

const attachmentsSchema = z.record(z.string(), z.object({ filename: z.string(), content: z.instanceof(Uint8Array) }))

/** Whether bytes look like a PDF: its mark stands within the first kilobyte. */
export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, HEADER_BYTES)).includes('%PDF-')
}

/**
 * The bytes of the assessment file that a report carries (contract.md, Report PDF). pdf.js is fetched with the first use and runs without a worker and
 * without `eval`.
 */
export async function readPdfAttachment(bytes: Uint8Array<ArrayBuffer>): Promise<Result<Uint8Array, FileError>> {
  if (!isPdf(bytes)) return { ok: false, error: { kind: 'notPdf' } }
  globalThis.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  // pdf.js takes the buffer for itself, hence the copy.
  const task = getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    useWasm: false,
    verbosity: VerbosityLevel.ERRORS,
  })
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooSlow = new Promise<Result<never, FileError>>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, error: { kind: 'tooSlow' } }), TIME_LIMIT)
  })
  const reading = task.promise.then((document) => document.getAttachments()).then(findAttachment, pdfError)
  try {
    return await Promise.race([reading, tooSlow])
  } finally {
    clearTimeout(timer)
    await task.destroy().catch(() => undefined)
  }
}

function findAttachment(attachments: unknown): Result<Uint8Array, FileError> {
  const entries =
    attachments instanceof Map ? Object.fromEntries(attachments) : typeof attachments === 'object' ? attachments : {}
  const found = Object.values(attachmentsSchema.safeParse(entries ?? {}).data ?? {})
  const attachment = found.find(({ filename }) => filename === ATTACHMENT)
  return attachment ? { ok: true, value: attachment.content } : { ok: false, error: { kind: 'noAttachment' } }
}

function pdfError(error: unknown): Result<never, FileError> {
  const isLocked = error instanceof Error && error.name === 'PasswordException'
  return { ok: false, error: { kind: isLocked ? 'encryptedPdf' : 'notPdf' } }
}
