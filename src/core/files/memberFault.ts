import type * as z from 'zod/mini'
import type { FileError, MemberProblem } from './FileError'

type Issue = z.core.$ZodIssue

/** The first fault that the schema found, as the member it is in and what is wrong there. `value` is what was checked, to tell absent from ill-typed. */
export function memberFault(issues: readonly Issue[], value: unknown): FileError {
  const issue = issues[0]
  if (!issue) return { kind: 'wrongFormat' }
  return { kind: 'member', path: pathText(issue.path), problem: problemOf(issue, memberAt(value, issue.path)) }
}

/** What stands at a path within a value; undefined where nothing does. Members that an object only inherits count as absent. */
export function memberAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let member = value
  for (const key of path) {
    if (typeof member !== 'object' || member === null) return undefined
    member = new Map<PropertyKey, unknown>(Object.entries(member)).get(typeof key === 'number' ? String(key) : key)
  }
  return member
}

/** The path of a member as a person would write it; an item of a list is counted from 0. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.map(String).join('.')
}

function problemOf(issue: Issue, found: unknown): MemberProblem {
  if (found === undefined) return 'missing'
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string' ? 'tooLong' : issue.origin === 'array' ? 'tooMany' : 'range'
    case 'too_small':
      return issue.origin === 'string' ? 'empty' : 'range'
    case 'invalid_format':
      return formatProblem(issue)
    case 'invalid_value':
      if (pathText(issue.path) === 'phase') return typeof found === 'string' ? 'unknownPhase' : 'type'
      return typeof found === 'string' ? 'value' : 'type'
    case 'invalid_union':
      return unionProblem(found)
    case 'invalid_key':
      return 'empty'
    default:
      return typeof found === 'number' && issue.code === 'invalid_type' && issue.expected === 'int' ? 'range' : 'type'
  }
}

function formatProblem(issue: Issue & { code: 'invalid_format' }): MemberProblem {
  if (issue.format === 'date' || issue.format === 'datetime') return 'date'
  return issue.path.at(-2) === 'links' ? 'badLink' : 'format'
}

/** The only union is an answer's level: a number on the scale or one of two words. */
function unionProblem(found: unknown): MemberProblem {
  if (typeof found === 'number') return 'range'
  return typeof found === 'string' ? 'value' : 'type'
}
