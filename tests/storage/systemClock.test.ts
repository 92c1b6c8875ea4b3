import { describe, expect, it } from 'vitest'
import { systemClock } from '../../src/storage/systemClock'

describe('newId', () => {
  it('makes random UUIDs of version 4', () => {
    const ids = Array.from({ length: 200 }, () => systemClock.newId())
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(new Set(ids).size).toBe(200)
  })
})
