import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { shapeProblems } from '../../src/content/shapeProblems'
import { linesOf } from './aContent'

const SCHEMA = z.object({
  text: z.string().check(z.minLength(2), z.maxLength(4)),
  share: z.number().check(z.gt(0), z.lte(1)),
  months: z.number().check(z.int(), z.gte(1)),
  id: z.string().check(z.regex(/^[a-z]+$/)),
  read: z.enum(['whole', 'excerpt']),
  quick: z.boolean(),
  list: z.array(z.string()).check(z.minLength(1), z.maxLength(2)),
  names: z.record(z.string().check(z.regex(/^[a-z]+$/)), z.string()),
  either: z.union([z.number(), z.boolean()]),
})
const SOUND = {
  ...{ text: 'abc', share: 0.5, months: 2, id: 'id', read: 'whole', quick: true },
  ...{ list: ['a'], names: { a: 'b' }, either: 1 },
}

function check(change: Record<string, unknown>): string[] {
  const value = { ...SOUND, ...change }
  const parsed = SCHEMA.safeParse(value)
  return parsed.success ? [] : linesOf(shapeProblems('root', parsed.error, value))
}

describe('shapeProblems', () => {
  it('has no remark on a sound value', () => {
    expect(check({})).toEqual([])
  })

  it.each<[string, unknown, string]>([
    ['text', undefined, 'missing'],
    ['read', undefined, 'missing'],
    ['text', 3, 'not a text'],
    ['share', '3', 'not a number'],
    ['months', 1.5, 'not a whole number'],
    ['quick', 'yes', 'neither true nor false'],
    ['list', {}, 'not a list'],
    ['names', 3, 'not an object with members'],
    ['text', 'a', 'has fewer characters than 2'],
    ['text', 'abcde', 'has more characters than 4'],
    ['share', 0, 'not more than 0'],
    ['share', 2, 'more than 1'],
    ['months', 0, 'less than 1'],
    ['list', [], 'has fewer entries than 1'],
    ['list', ['a', 'b', 'c'], 'has more entries than 2'],
    ['id', 'No id', 'not written as it should be'],
    ['read', 'half', 'not one of: whole, excerpt'],
    ['either', 'b', 'not as it should be'],
  ])('tells what is wrong with %s: %o', (member, value, expected) => {
    expect(check({ [member]: value })).toEqual([`shape root.${member} ${member}: ${expected}`])
  })

  it('names the member of a record whose name is wrong', () => {
    expect(check({ names: { 'A b': 'c' } })).toEqual(['shape root.names.A b A b: not written as it should be'])
  })

  it('names the entry above for an item of a list', () => {
    expect(check({ list: [3] })).toEqual(['shape root.list.0 list: not a text'])
  })
})
