import type * as z from 'zod/mini'
import { memberAt } from '../core/files/memberFault'
import type { Problem, ShapeFault } from '../core/model/problem'

type Issue = z.core.$ZodIssue

/** Schema names of types, as a fault calls them. */
const TYPES: Readonly<Record<string, (ShapeFault & { kind: 'wrongType' })['what']>> = {
  string: 'text',
  number: 'number',
  int: 'whole',
  boolean: 'boolean',
  array: 'list',
  object: 'object',
  record: 'object',
}

/** Faults that a schema found, each with its path below `root`. `value` is what was checked, to tell absent from ill-typed. */
export function shapeProblems(root: string, error: z.core.$ZodError, value: unknown): Problem[] {
  return error.issues.map((issue) => {
    const id = issue.path.findLast((step) => typeof step === 'string') ?? null
    return {
      layer: 'shape',
      path: [root, ...issue.path.map(String)].join('.'),
      id: id === null ? null : String(id),
      fault: shapeFault(issue, memberAt(value, issue.path)),
    }
  })
}

function shapeFault(issue: Issue, found: unknown): ShapeFault {
  if (found === undefined) return { kind: 'missing' }
  switch (issue.code) {
    case 'invalid_type':
      return { kind: 'wrongType', what: TYPES[issue.expected] ?? 'other' }
    case 'too_small': {
      const what = measureOf(issue.origin)
      const above = what === 'number' && issue.inclusive === false
      return { kind: 'tooSmall', what: above ? 'above' : what, limit: Number(issue.minimum) }
    }
    case 'too_big':
      return { kind: 'tooBig', what: measureOf(issue.origin), limit: Number(issue.maximum) }
    case 'invalid_format':
    case 'invalid_key':
      return { kind: 'badFormat' }
    case 'invalid_value':
      return { kind: 'notOneOf', allowed: issue.values.map(String) }
    default:
      return { kind: 'other' }
  }
}

function measureOf(origin: string): 'number' | 'text' | 'list' {
  if (origin === 'string') return 'text'
  return origin === 'array' ? 'list' : 'number'
}
