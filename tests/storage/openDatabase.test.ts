import { describe, expect, it } from 'vitest'
import { upgradeDatabase } from '../../src/storage/openDatabase'

const ALL = ['assessments', 'settings', 'supplements', 'workshops', 'votes', 'merges']

/** The places that an upgrade makes, coming from this version. */
function made(from: number): string[] {
  const names: string[] = []
  upgradeDatabase({ createObjectStore: ((name: string) => names.push(name)) as never }, from)
  return names
}

describe('upgradeDatabase', () => {
  it('makes every place on a new device', () => {
    expect(made(0)).toEqual(ALL)
  })

  it('adds only what each earlier version lacked, and touches nothing else', () => {
    expect(made(1)).toEqual(ALL.slice(2))
    expect(made(2)).toEqual(ALL.slice(3))
    expect(made(3)).toEqual(ALL.slice(5))
    expect(made(4)).toEqual([])
  })
})
