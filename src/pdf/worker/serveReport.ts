// The worker's side: draws what it is sent and asks the page for fonts.
import { buildReportPdf, checkCharacters } from '../buildReportPdf.ts'
import type { FontSource } from '../fonts/loadFonts.ts'
import type { FromWorker, ToWorker } from './messages.ts'

export type Line = {
  send: (message: FromWorker, transfer?: Transferable[]) => void
  onMessage: (listener: (message: ToWorker) => void) => void
}

type Answer = { resolve: (deflated: string) => void; reject: (error: Error) => void }

/** Answers requests that come over `line`, one at a time, until the worker is terminated. */
export function serveReport({ send, onMessage }: Line): void {
  const waiting = new Map<string, Answer>()
  const source: FontSource = (family, weight) =>
    new Promise((resolve, reject) => {
      waiting.set(`${family}/${weight}`, { resolve, reject })
      send({ kind: 'wantFont', family, weight })
    })

  const takeFont = ({ family, weight, deflated }: Extract<ToWorker, { kind: 'font' }>) => {
    const key = `${family}/${weight}`
    const answer = waiting.get(key)
    waiting.delete(key)
    if (deflated === null) answer?.reject(new Error(`font ${key} did not arrive`))
    else answer?.resolve(deflated)
  }

  const work = async ({ kind, blocks, meta }: Extract<ToWorker, { kind: 'draw' | 'check' }>) => {
    if (kind === 'check') {
      send({ kind: 'checked', missing: await checkCharacters(blocks, meta, source) })
      return
    }
    const onProgress = (share: number) => send({ kind: 'progress', share })
    const { bytes, missing } = await buildReportPdf(blocks, meta, source, { onProgress })
    send({ kind: 'drawn', bytes, missing }, [bytes.buffer])
  }

  onMessage((message) => {
    if (message.kind === 'font') takeFont(message)
    else
      work(message).catch((error: unknown) =>
        send({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
      )
  })
  send({ kind: 'ready' })
}
