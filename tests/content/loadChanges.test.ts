import { afterEach, describe, expect, it, vi } from 'vitest'
import { loadChanges } from '../../src/content/loadChanges'
import * as folder from '../../src/content/loadFolder'
import { loadGuidebook } from '../../src/content/loadGuidebook'

vi.mock('../../src/content/loadFolder', { spy: true })
afterEach(() => {
  vi.mocked(folder.loadFolder).mockReset()
})

/** Has the folder hold these changes, by version, instead of those that ship. */
const hold = (changes: Record<string, Record<string, string | null>>) =>
  vi.mocked(folder.loadFolder).mockResolvedValue(changes)

describe('loadChanges', () => {
  it('gives the changes of each version after the given one, up to the current', async () => {
    const { version } = loadGuidebook()
    const after = await loadChanges('1.0.0')
    expect(after[0]).toEqual({ version: '1.1.0', ids: {} })
    expect(after.at(-1)?.version).toBe(version)
    expect((await loadChanges('0.0.1')).map((own) => own.version).slice(0, 2)).toEqual(['1.0.0', '1.1.0'])
  })

  it('is empty from the current version on', async () => {
    expect(await loadChanges(loadGuidebook().version)).toEqual([])
    expect(await loadChanges('99.0.0')).toEqual([])
  })

  it('orders versions by number, oldest first, whatever order the files come in', async () => {
    hold({ '1.10.0': { c: null }, '2.0.0': {}, '1.9.0': { a: 'b' }, '1.2.0': { z: 'y' } })
    expect(await loadChanges('1.2.0')).toEqual([
      { version: '1.9.0', ids: { a: 'b' } },
      { version: '1.10.0', ids: { c: null } },
      { version: '2.0.0', ids: {} },
    ])
  })
})
