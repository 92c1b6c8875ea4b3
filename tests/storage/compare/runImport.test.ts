import { describe, expect, it } from 'vitest'
import type { CityEntry } from '../../../src/core/compare/CityEntry'
import type { ImportProgress } from '../../../src/core/compare/DeskPort'
import type { Refusal } from '../../../src/core/files/FileError'
import { sealAssessment } from '../../../src/core/files/sealAssessment'
import type { ImportChannel } from '../../../src/storage/compare/ImportClient'
import { openLocalChannel } from '../../../src/storage/compare/openChannel'
import { runImport, workersFor } from '../../../src/storage/compare/runImport'
import { aGuidebook, anAssessment, anEdition, anId } from '../../core/files/anAssessment'
import { manyAttachments } from '../hostilePdf'

const aFile = (n: number, text = sealAssessment(anAssessment({ id: anId(n) }))) => new File([text], `${n}.json`)

/** Imports with the worker's code in this thread, or over channels of the test's own. */
async function run(files: File[], openChannel: () => Promise<ImportChannel> = openLocalChannel, signal?: AbortSignal) {
  const entries: CityEntry[] = []
  const refusals: Refusal[] = []
  const steps: ImportProgress[] = []
  const outcome = await runImport(
    { kind: 'files', files },
    anEdition,
    {
      set: 'test',
      findEdition: async () => ({ guidebook: aGuidebook, lacking: false }),
      onBatch: (batch) => {
        entries.push(...batch.entries)
        refusals.push(...batch.refusals)
        steps.push(batch.progress)
      },
      ...(signal ? { signal } : {}),
    },
    openChannel,
  )
  return { outcome, entries, refusals, steps }
}

/** A channel whose worker dies over files of this name. */
async function dyingOver(name: string): Promise<ImportChannel> {
  const inner = await openLocalChannel()
  let die = () => {}
  return {
    ...inner,
    listen: (onMessage, onDeath) => {
      die = onDeath
      inner.listen(onMessage, onDeath)
    },
    send: (message) => {
      const isDeadly =
        message.kind === 'read' &&
        message.work.kind === 'sources' &&
        message.work.sources.some((own) => own.name === name)
      if (isDeadly) queueMicrotask(die)
      else inner.send(message)
    },
  }
}

describe('runImport', { timeout: 60_000 }, () => {
  it('takes every file and counts as it goes; where nothing can be kept it says so', async () => {
    const files = Array.from({ length: 80 }, (_, at) => aFile(at + 1))
    const { outcome, entries, steps } = await run([...files, aFile(0, 'nonsense')])
    expect(entries).toHaveLength(80)
    expect(outcome).toMatchObject({
      cancelled: false,
      progress: { done: 81, total: 81, taken: 80, refused: 1 },
      kept: { ok: false, error: { reason: 'missing' } },
    })
    expect(steps.length).toBeGreaterThan(1)
    expect(steps.map(({ done }) => done)).toEqual(steps.map(({ done }) => done).toSorted((a, b) => a - b))
  })

  it('stops when it is cancelled and keeps what was taken', async () => {
    const stop = new AbortController()
    const files = Array.from({ length: 200 }, (_, at) => aFile(at + 1))
    const running = run(
      files,
      async () => {
        const channel = await openLocalChannel()
        return {
          ...channel,
          send: (message) => {
            channel.send(message)
            if (message.kind === 'read') stop.abort()
          },
        }
      },
      stop.signal,
    )
    const { outcome, entries } = await running
    expect(outcome.cancelled).toBe(true)
    expect(entries.length).toBe(outcome.progress.taken)
    expect(entries.length).toBeGreaterThan(0)
    expect(entries.length).toBeLessThan(200)
  })

  it('refuses only the file over which a worker dies', async () => {
    let opened = 0
    const { entries, refusals } = await run([aFile(1), aFile(2), aFile(3)], () => {
      opened += 1
      return dyingOver(opened === 1 ? 'none' : '2.json')
    })
    expect(entries).toHaveLength(3)
    expect(refusals).toEqual([])
    const second = await run(
      [new File(['warm up'], 'a.json'), ...Array.from({ length: 70 }, (_, at) => aFile(at + 1))],
      () => dyingOver('70.json'),
    )
    expect(second.entries).toHaveLength(69)
    expect(second.refusals.map(({ fileName, error }) => [fileName, error.kind])).toEqual([
      ['a.json', 'notJson'],
      ['70.json', 'unreadable'],
    ])
  })

  it('reads reports and says which carry no assessment', async () => {
    const { refusals, entries } = await run([new File([manyAttachments(2)], 'a.pdf'), aFile(1)])
    expect(entries).toHaveLength(1)
    expect(refusals).toEqual([{ fileName: 'a.pdf', at: null, error: { kind: 'noAttachment' } }])
  })
})

describe('workersFor', () => {
  it('takes one a processor, four at most', () => {
    expect([1, 2, 4, 64].map(workersFor)).toEqual([1, 2, 4, 4])
  })
})
