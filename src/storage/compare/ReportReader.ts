// The page's side of reading reports: a few readers of pdf.js, each for one report after another, since starting one takes longer than reading.
import type { FileError } from '../../core/files/FileError'
import { BACKUP_BYTES } from '../../core/files/parseBackup'
import type { Result } from '../../core/model/result'
import { isPdf } from '../isPdf'
import { openPdfReader, type PdfReader, readWith, TIME_LIMIT } from '../readPdfAttachment'

/** Reports that one reader reads before another takes its place: what pdf.js keeps of each is given back. */
const REPORTS_A_READER = 200

/** What the first report of a reader is given beside its own time, in milliseconds: pdf.js has to start first, which is none of its doing. */
const STARTING_TIME = 20_000

export class ReportReader {
  #reader: PdfReader | null = null
  #read = 0

  /** The assessment file that a report carries. Whatever the report does, it does it to a worker that is ended. */
  async read(file: Blob): Promise<Result<Uint8Array<ArrayBuffer>, FileError>> {
    if (file.size > BACKUP_BYTES) {
      return { ok: false, error: { kind: 'tooLarge', bytes: file.size, limit: BACKUP_BYTES } }
    }
    try {
      const bytes = new Uint8Array(await file.arrayBuffer())
      if (!isPdf(bytes)) return { ok: false, error: { kind: 'notPdf' } }
      this.#reader ??= await openPdfReader()
      this.#read += 1
      const isFirst = this.#read === 1
      const result = await readWith(this.#reader, bytes, isFirst ? TIME_LIMIT + STARTING_TIME : TIME_LIMIT)
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
