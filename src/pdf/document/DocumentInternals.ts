// The part of jsPDF that is not public but that shaped fonts, attachments and bookmarks cannot do without. Its version is pinned;
// this check turns a silent change of it into a clear error.
import type { jsPDF } from 'jspdf'

export type StreamOptions = {
  data: string
  objectId: number
  addLength1?: boolean
  alreadyAppliedFilters?: string[]
  filters?: string[]
  additionalKeyValues?: { key: string; value: string }[]
}

/** A font of jsPDF's table. Ours have an id of their own and are written by us. */
export type FontEntry = {
  id: string
  postScriptName: string
  fontName: string
  fontStyle: string
  encoding: string
  isStandardFont: boolean
  metadata: object
  objectNumber?: number
  isAlreadyPutted?: boolean
}

export type DocumentInternals = {
  out: (text: string) => void
  newObject: () => number
  newObjectDeferred: () => number
  newObjectDeferredBegin: (id: number, write: boolean) => number
  putStream: (options: StreamOptions) => void
  getPageInfo: (page: number) => { objId: number }
  events: { subscribe: (topic: string, listener: (payload: { font?: FontEntry }) => void) => string }
}

const FUNCTIONS = [
  'out',
  'newObject',
  'newObjectDeferred',
  'newObjectDeferredBegin',
  'putStream',
  'getPageInfo',
] as const

function hasInternals(internal: object): internal is DocumentInternals {
  return FUNCTIONS.every((name) => typeof Reflect.get(internal, name) === 'function') && 'events' in internal
}

/** @throws if this jsPDF is not the one the report was written for */
export function documentInternals(document: jsPDF): DocumentInternals {
  const { internal } = document
  if (!hasInternals(internal)) throw new Error('jsPDF has changed inside; the report needs the version in package.json')
  return internal
}
