import { type Supplement, supplementSchema } from '../../../src/core/model/supplement'
import { aGuidebook, type Sketch } from '../scoring/aGuidebook'

/** What a test says of a supplement: indicators as sketches, the rest as in its file. */
type Changes = { indicators?: readonly Sketch[] } & Record<string, unknown>

/** A supplement to the small guidebook of the scoring tests. */
export function aSupplement({ indicators, ...more }: Changes = {}): Supplement {
  return supplementSchema.parse({
    format: 'guidepost/supplement',
    formatVersion: 1,
    id: 'national',
    version: '1.0.0',
    title: 'National',
    guidebook: { id: 'small', version: '1.0.0' },
    ...(indicators && { indicators: aGuidebook(indicators).indicators }),
    ...more,
  })
}

/** Prose of one indicator, recognisable by its title. */
export function aText(title: string) {
  return {
    title,
    prompt: `Prompt of ${title}`,
    why: 'because',
    levels: ['0', '1', '2', '3', '4'],
    evidence: ['a paper', 'a picture'],
    steps: ['1', '2', '3', '4'],
    owner: 'somebody',
  }
}
