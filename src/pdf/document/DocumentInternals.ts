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
  /** Operators of each page, counted from 1. */
  pages: (string[] | undefined)[]
  events: {
    subscribe: (topic: string, listener: (payload: { font?: FontEntry; pageNumber?: number }) => void) => string
  }
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
  return (
    FUNCTIONS.every((name) => typeof Reflect.get(internal, name) === 'function') &&
    'events' in internal &&
    Array.isArray(Reflect.get(internal, 'pages'))
  )
}

/** @throws if this jsPDF is not the one the report was written for */
export function documentInternals(document: jsPDF): DocumentInternals {
  const { internal } = document
  if (!hasInternals(internal)) throw new Error('jsPDF has changed inside; the report needs the version in package.json')
  return internal
}

/** Sets the version in the file's first line, which jsPDF leaves at 1.3. @throws if jsPDF no longer lets it be set */
export function setPdfVersion(document: jsPDF, version: string): void {
  const hidden: unknown = Reflect.get(document, '__private__')
  if (typeof hidden === 'object' && hidden && 'setPdfVersion' in hidden && typeof hidden.setPdfVersion === 'function') {
    hidden.setPdfVersion(version)
  } else {
    throw new Error('jsPDF has changed inside; the version cannot be set')
  }
}
