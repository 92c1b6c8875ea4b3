import { type Guidebook, guidebookSchema } from '../../../src/core/model/guidebook'

/** What a test says of an indicator; the rest is filled in: phase one, basis care, all technical, weight 1, asked in full only. */
export type Sketch = {
  id: string
  phase?: string
  basis?: string
  dimensions?: Record<string, number>
  weight?: number
  quick?: boolean
  critical?: boolean
  minLevel?: number
}

const STATUS = { status: 'own' } as const

/** A guidebook of three phases, two bases and three dimensions with the given indicators, and the defaults of the method. */
export function aGuidebook(sketches: readonly Sketch[], scoring: Record<string, unknown> = {}): Guidebook {
  return guidebookSchema.parse({
    id: 'small',
    version: '1.0.0',
    locales: ['en'],
    scale: { max: 4 },
    phases: ['one', 'two', 'three'].map((id) => ({ id, ...STATUS })),
    bases: [
      { id: 'care', kind: 'principle', ...STATUS },
      { id: 'rules', kind: 'guideline', ...STATUS },
    ],
    dimensions: ['tech', 'money', 'people'].map((id) => ({ id, ...STATUS })),
    indicators: sketches.map((sketch) => ({
      phase: 'one',
      basis: 'care',
      dimensions: { tech: 1 },
      weight: 1,
      quick: false,
      critical: false,
      effort: 1,
      sources: [{ id: 'own', ...STATUS }],
      ...sketch,
    })),
    scoring: {
      dimensionWeights: { tech: 0.25, money: 0.25, people: 0.5 },
      aggregation: 'geometric',
      provisionalBelow: 0.8,
      evidenceCaps: { none: 1, described: 2, documented: 3, verified: 4 },
      gate: { minCoverage: 0.8, minDimensionScore: 50, minCriticalLevel: 2 },
      ...scoring,
    },
    sources: [{ id: 'own', title: 'Own', read: 'whole' }],
  })
}
