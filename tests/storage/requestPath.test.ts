import { afterEach, describe, expect, it, vi } from 'vitest'
import { cheapestPath } from '../../src/core/scoring/path/cheapestPath'
import { headlinePath } from '../../src/core/scoring/path/headlinePath'
import { pathWithin } from '../../src/core/scoring/path/pathWithin'
import type { FromWorker, PathQuestion, ToWorker } from '../../src/storage/path/messages'
import {
  PathWorkerClient,
  type WorkerLike,
  WorkerStopped,
  WorkerUnavailable,
} from '../../src/storage/path/PathWorkerClient'
import { type Line, servePath } from '../../src/storage/path/servePath'
import { requestPath } from '../../src/storage/requestPath'
import { aGuidebook } from '../core/scoring/aGuidebook'

const guidebook = aGuidebook([{ id: 'a' }, { id: 'b', dimensions: { money: 1 } }, { id: 'c' }])
const assessment = { phase: 'one', scope: 'full', answers: { a: { level: 1 } } }
const goal = { kind: 'gate', phase: 'one' } as const
const question: PathQuestion = { guidebook, assessment, goal, options: {} }
/** In Node the solver finds its own file, so what is handed over does not matter. */
const noBytes = async () => new Uint8Array(0)

/** A worker whose far end is served in this thread, over structured clones as in a real one. */
function aWorker(serve: (line: Line) => void) {
  const { port1, port2 } = new MessageChannel()
  const state = { terminated: false, fail: () => {} }
  const worker: WorkerLike = {
    postMessage: (message: ToWorker) => port1.postMessage(message),
    addEventListener: (name: string, listener: EventListenerOrEventListenerObject) => {
      if (name === 'message') port1.addEventListener('message', listener)
      else state.fail = () => typeof listener === 'function' && listener(new Event('error'))
      port1.start()
    },
    terminate: () => {
      state.terminated = true
      port1.close()
    },
  }
  setTimeout(() => {
    serve({
      send: (message: FromWorker) => port2.postMessage(message),
      onMessage: (listener) => {
        port2.onmessage = ({ data }) => listener(data)
      },
    })
  })
  return { worker, state }
}
/** Comes to run and never answers. */
const mute = ({ send }: Line) => send({ kind: 'ready' })

describe('PathWorkerClient', () => {
  it('gets the same paths from a worker as from this thread, several at once', { timeout: 60_000 }, async () => {
    const { worker, state } = aWorker(servePath)
    const client = new PathWorkerClient(worker, noBytes)
    const fixed = { ...question, options: { fixed: new Set(['a']) } }
    const within = { ...question, goal: { kind: 'within', phase: 'one', budget: 2 } } as const
    const headline = { ...question, goal: { kind: 'headline', value: 40 } } as const
    const found = await Promise.all([question, fixed, within, headline].map((asked) => client.find(asked)))
    expect(found).toEqual([
      await cheapestPath(guidebook, assessment, 'one'),
      await cheapestPath(guidebook, assessment, 'one', fixed.options),
      await pathWithin(guidebook, assessment, 'one', 2),
      await headlinePath(guidebook, assessment, 40),
    ])
    expect([client.isOver, state.terminated]).toEqual([false, false])
    worker.terminate()
  })

  it('tells a path that is not there from something that broke', async () => {
    const { worker } = aWorker(servePath)
    const client = new PathWorkerClient(worker, noBytes)
    const rigid = { ...question, options: { fixed: new Set(['a', 'b', 'c']) } }
    await expect(client.find(rigid)).rejects.toThrow(RangeError)
    const broken = client.find({ ...question, guidebook: JSON.parse('{}') })
    await expect(broken).rejects.toThrow(Error)
    await expect(broken).rejects.not.toThrow(RangeError)
    worker.terminate()
  })

  it('lets go at once when aborted, and stops a worker that does not come to an end', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'], now: 0 })
    try {
      const { worker, state } = aWorker(mute)
      const client = new PathWorkerClient(worker, noBytes)
      const stop = new AbortController()
      const aborted = client.find(question, stop.signal)
      const next = client.find(question)
      const outcomes = Promise.allSettled([aborted, next])
      vi.advanceTimersByTime(0)
      await vi.waitFor(() => expect(state.terminated).toBe(false))
      stop.abort(new Error('changed my mind'))
      await expect(aborted).rejects.toThrow('changed my mind')
      expect(client.isOver).toBe(false)
      vi.advanceTimersByTime(1000)
      expect([client.isOver, state.terminated]).toEqual([true, true])
      await outcomes
      await expect(next).rejects.toThrow(WorkerStopped)
    } finally {
      vi.useRealTimers()
    }
  })

  it('says whether a worker failed before or after it ran', async () => {
    const never = aWorker(() => {})
    const asked = new PathWorkerClient(never.worker, noBytes).find(question)
    never.state.fail()
    await expect(asked).rejects.toThrow(WorkerUnavailable)

    const ran = aWorker((line) => {
      line.onMessage(({ kind }) => kind === 'find' && ran.state.fail())
      mute(line)
    })
    await expect(new PathWorkerClient(ran.worker, noBytes).find(question)).rejects.toThrow('the worker stopped')
  })

  it('passes on that the solver could not be fetched', async () => {
    const { worker, state } = aWorker(mute)
    const client = new PathWorkerClient(worker, () => Promise.reject(new Error('no such chunk')))
    await expect(client.find(question)).rejects.toThrow('no such chunk')
    expect(state.terminated).toBe(true)
  })
})

describe('requestPath', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('solves in this thread where there are no workers', async () => {
    expect(await requestPath(guidebook, assessment, goal)).toEqual(await cheapestPath(guidebook, assessment, 'one'))
    await expect(requestPath(guidebook, assessment, { kind: 'gate', phase: 'nowhere' })).rejects.toThrow(RangeError)
  })

  it('gives up with the reason it is aborted for', async () => {
    const stop = new AbortController()
    const asked = requestPath(guidebook, assessment, goal, { signal: stop.signal })
    stop.abort(new Error('changed my mind'))
    await expect(asked).rejects.toThrow('changed my mind')
  })
})
