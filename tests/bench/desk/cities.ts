// The cities that the desk's benchmarks read: files of about 15 KB, of two editions, sealed as the app seals them.
import { loadGuidebook } from '../../../src/content/loadGuidebook.ts'
import type { Guidebook } from '../../../src/core/model/guidebook.ts'
import { createCities, sealedFiles } from '../../cities/createCities.ts'

export const guidebook: Guidebook = loadGuidebook()
const SENTENCES = 3

/** One part of the cities of a benchmark; parts of other seeds hold other cities. */
export function someFiles(count: number, seed: number): { name: string; text: string }[] {
  const editions = [{ guidebook, weight: 1 }]
  // Every city once, and few quick scans: the more there is to read, the harder the test.
  return sealedFiles(createCities({ count, seed, editions, again: 0, quick: 0.1, sentences: SENTENCES }))
}
