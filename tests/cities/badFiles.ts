// Files that no desk should take, and what is to be said of each.

import { zipSync } from 'fflate'
import { canonicalJson } from '../../src/core/files/canonicalJson.ts'
import type { FileError } from '../../src/core/files/FileError.ts'
import { sealAssessment } from '../../src/core/files/sealAssessment.ts'
import type { Assessment } from '../../src/core/model/assessment.ts'

export type BadFile = { name: string; content: string | Uint8Array<ArrayBuffer>; error: Partial<FileError> }

const member = (path: string, problem: string) => ({ kind: 'member', path, problem }) as Partial<FileError>

/** Ten files, each bad in its own way, made from a good one. */
export function badFiles(good: Assessment): BadFile[] {
  const [first = ''] = Object.keys(good.answers)
  const changed = (changes: object) => canonicalJson({ ...good, ...changes })
  const answered = (level: unknown) => changed({ answers: { [first]: { level } } })
  return [
    { name: 'empty.json', content: '', error: { kind: 'notJson' } },
    { name: 'half.json', content: sealAssessment(good).slice(0, -40), error: { kind: 'notJson' } },
    { name: 'latin1.json', content: Uint8Array.of(0x22, 0xe9, 0x22), error: { kind: 'notJson' } },
    { name: 'other.json', content: '{"format":"other","formatVersion":1}', error: { kind: 'wrongFormat' } },
    { name: 'newer.json', content: changed({ formatVersion: 99 }), error: { kind: 'newerVersion', found: 99 } },
    { name: 'level.json', content: answered(7), error: member(`answers.${first}.level`, 'range') },
    {
      name: 'huge-number.json',
      content: changed({ city: { ...good.city, population: 1 } }).replace('"population":1', '"population":1e308'),
      error: member('city.population', 'badNumber'),
    },
    { name: 'phase.json', content: changed({ phase: 'nowhere' }), error: member('phase', 'unknownPhase') },
    { name: 'archive.zip', content: aZip(), error: { kind: 'archive' } },
    { name: 'report.pdf', content: 'no report at all', error: { kind: 'notPdf' } },
  ]
}

/** The head of a ZIP, which is all that is ever read of one. */
function aZip(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(2048)
  bytes.set([0x50, 0x4b, 0x03, 0x04, 20])
  return bytes
}

/** A whole ZIP of `count` empty files. */
export function aZipOf(count: number): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}.json`, new Uint8Array()])))
}

/** An assessment file with a million answers. */
export function millionAnswers(good: string): string {
  const answers = Object.fromEntries(Array.from({ length: 1_000_000 }, (_, at) => [`a${at}`, {}]))
  return JSON.stringify({ ...JSON.parse(good), answers })
}
