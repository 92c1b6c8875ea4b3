import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { askWorker, type FromWorker } from '../../src/storage/askWorker'

/** A worker as the page sees it; the test says what it sends. */
class AWorker extends EventTarget {
  asked: unknown[] = []
  ended = false
  postMessage(question: unknown): void {
    this.asked.push(question)
  }
  terminate(): void {
    this.ended = true
  }
  say(data: FromWorker<number>): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
  break(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message }))
  }
}

const here = async () => -1
let worker: AWorker

/** Asks, and waits until the worker was started. */
async function ask(signal?: AbortSignal): Promise<{ answer: Promise<number> }> {
  const answer = askWorker<string, number>('how many?', { start: async () => worker as never, here, signal })
  answer.catch(() => undefined)
  await new Promise((resolve) => setTimeout(resolve))
  return { answer }
}

describe('askWorker', () => {
  beforeEach(() => {
    vi.stubGlobal('Worker', AWorker)
    worker = new AWorker()
  })
  afterEach(() => vi.unstubAllGlobals())

  it('puts the question once the worker runs, gives its answer and ends it', async () => {
    const { answer } = await ask()
    expect(worker.asked).toEqual([])
    worker.say({ kind: 'ready' })
    expect(worker.asked).toEqual(['how many?'])
    expect(worker.ended).toBe(false)
    worker.say({ kind: 'done', answer: 7 })
    expect(await answer).toBe(7)
    expect(worker.ended).toBe(true)
  })

  it('tells why there is no answer, be it said or thrown in the worker', async () => {
    const said = await ask()
    worker.say({ kind: 'ready' })
    worker.say({ kind: 'failed', detail: 'too many rows' })
    await expect(said.answer).rejects.toThrow('too many rows')
    worker = new AWorker()
    const thrown = await ask()
    worker.say({ kind: 'ready' })
    worker.break('out of memory')
    await expect(thrown.answer).rejects.toThrow('out of memory')
    expect(worker.ended).toBe(true)
  })

  it('does the work here where the worker never came to run, and where there are none', async () => {
    const { answer } = await ask()
    worker.break('refused by the policy')
    expect(await answer).toBe(-1)
    vi.stubGlobal('Worker', undefined)
    expect(await (await ask()).answer).toBe(-1)
    vi.stubGlobal('Worker', AWorker)
    const start = async (): Promise<Worker> => {
      throw new Error('the chunk did not arrive')
    }
    expect(await askWorker('how many?', { start, here })).toBe(-1)
  })

  it('ends the worker when told to stop', async () => {
    const stop = new AbortController()
    const { answer } = await ask(stop.signal)
    worker.say({ kind: 'ready' })
    stop.abort(new Error('another question'))
    await expect(answer).rejects.toThrow('another question')
    expect(worker.ended).toBe(true)
    await expect((await ask(stop.signal)).answer).rejects.toThrow('another question')
  })
})
