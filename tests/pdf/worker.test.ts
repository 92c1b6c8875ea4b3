import { describe, expect, it } from 'vitest'
import { checkReportCharacters, createReportPdf } from '../../src/pdf/createReportPdf.ts'
import { bundledFonts } from '../../src/pdf/fonts/bundledFonts.ts'
import { requestMissingCharacters, requestReportPdf } from '../../src/pdf/requestReportPdf.ts'
import type { FromWorker, ToWorker } from '../../src/pdf/worker/messages.ts'
import { ReportWorkerClient, type WorkerLike } from '../../src/pdf/worker/ReportWorkerClient.ts'
import { serveReport } from '../../src/pdf/worker/serveReport.ts'
import { aMeta, aReport } from './aReport.ts'

const blocks = [{ kind: 'paragraph', text: 'Đà Nẵng 🚀' }] as const
const rocket = [{ character: '🚀', codePoint: 'U+1F680' }]

/** A worker whose far end is served in this thread, over structured clones as in a real one. */
function aWorker(serve: (line: Parameters<typeof serveReport>[0]) => void) {
  const { port1, port2 } = new MessageChannel()
  const state = { terminated: false }
  const worker: WorkerLike = {
    postMessage: (message: ToWorker) => port1.postMessage(message),
    addEventListener: (name: string, listener: EventListenerOrEventListenerObject) => {
      if (name === 'message') port1.addEventListener('message', listener)
      port1.start()
    },
    removeEventListener: (name: string, listener: EventListenerOrEventListenerObject) =>
      port1.removeEventListener(name, listener),
    terminate: () => {
      state.terminated = true
      port1.close()
    },
  }
  setTimeout(() => {
    serve({
      send: (message: FromWorker, transfer = []) => port2.postMessage(message, transfer),
      onMessage: (listener) => {
        port2.onmessage = ({ data }) => listener(data)
      },
    })
  })
  return { worker, state }
}

describe('ReportWorkerClient', () => {
  it('gets the same bytes from a worker as from this thread, with fonts from the page and progress on the way', async () => {
    const { worker, state } = aWorker(serveReport)
    const client = new ReportWorkerClient(() => worker, bundledFonts)
    const shares: number[] = []
    const onProgress = (share: number) => shares.push(share)
    const done = await client.run({ kind: 'draw', blocks: aReport(), meta: aMeta() }, { onProgress })
    if (done.kind !== 'drawn') throw new Error(done.kind)
    const here = await createReportPdf(aReport(), aMeta())
    expect(Buffer.from(done.bytes).equals(Buffer.from(here.bytes))).toBe(true)
    expect(shares.at(-1)).toBe(1)
    const again = await client.run({ kind: 'check', blocks, meta: aMeta() })
    expect(again).toEqual({ kind: 'checked', missing: rocket })
    expect(state.terminated).toBe(false)
    worker.terminate()
  })

  it('terminates the worker when told to stop', async () => {
    const { worker, state } = aWorker(serveReport)
    const client = new ReportWorkerClient(() => worker, bundledFonts)
    const stop = new AbortController()
    const running = client.run({ kind: 'draw', blocks: aReport(), meta: aMeta() }, { signal: stop.signal })
    stop.abort()
    await expect(running).rejects.toThrow(/abort/i)
    expect(state.terminated).toBe(true)
  })

  it('passes on why a report could not be drawn', async () => {
    const { worker, state } = aWorker(serveReport)
    const client = new ReportWorkerClient(() => worker, bundledFonts)
    const running = client.run({ kind: 'draw', blocks, meta: aMeta({ createdAt: 'yesterday' }) })
    await expect(running).rejects.toThrow(/time/i)
    expect(state.terminated).toBe(true)
  })

  it('says so where no worker starts', async () => {
    const client = new ReportWorkerClient(() => {
      throw new Error('refused')
    }, bundledFonts)
    await expect(client.run({ kind: 'check', blocks, meta: aMeta() })).rejects.toThrow('no worker could be started')
  })
})

describe('requestReportPdf', () => {
  it('draws in this thread where there are no workers', async () => {
    const { bytes, missing } = await requestReportPdf(blocks, aMeta())
    expect(Buffer.from(bytes).equals(Buffer.from((await createReportPdf(blocks, aMeta())).bytes))).toBe(true)
    expect(missing).toEqual(rocket)
  })
})

describe('requestMissingCharacters', () => {
  it('names what has no font, and nothing else', async () => {
    expect(await requestMissingCharacters(blocks, aMeta())).toEqual(rocket)
    expect(await checkReportCharacters(aReport(), aMeta({ header: '東京 · 北京' }))).toEqual([])
  })
})
