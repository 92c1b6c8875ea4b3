import { describe, expect, it } from 'vitest'
import { loadGuidebook } from '../../src/content/loadGuidebook'
import { cheapestPath } from '../../src/core/scoring/cheapestPath'
import type { Path } from '../../src/core/scoring/describePath'
import { type ScorableAssessment, scoreAssessment } from '../../src/core/scoring/scoreAssessment'
import { assessmentOf, PERSONAS } from './personas'

const guidebook = loadGuidebook()
const reading = (assessment: ScorableAssessment) => scoreAssessment(guidebook, assessment).claimed
/** The first phase whose gate is not open. */
const nextGate = (assessment: ScorableAssessment) => {
  const { phases } = reading(assessment)
  return guidebook.phases.find(({ id }) => phases[id]?.gate.status !== 'open')
}

/** The assessment with a path walked: what is not on it and unanswered stands at level 0. */
function walk(assessment: ScorableAssessment, phase: string, { changes }: Path): ScorableAssessment {
  const answers = { ...assessment.answers }
  for (const { id, phase: own } of guidebook.indicators) {
    if (own === phase && typeof answers[id]?.level !== 'number') answers[id] = { level: 0 }
  }
  for (const { indicator, to } of changes) answers[indicator] = { level: to }
  return { ...assessment, answers }
}

describe('the cheapest path of the personas', () => {
  it('through the next gate costs as recorded, and opens it', { timeout: 60_000 }, async () => {
    const lines: string[] = []
    for (const persona of PERSONAS) {
      const assessment = assessmentOf(persona, guidebook)
      const phase = nextGate(assessment)
      if (!phase) continue
      const path = await cheapestPath(guidebook, assessment, phase.id)
      expect(reading(walk(assessment, phase.id, path)).phases[phase.id]?.gate.status).toBe('open')
      lines.push(`${persona.name}, ${phase.id}: effort ${path.effort}, indicators ${path.changes.length}`)
    }
    expect(lines).toMatchInlineSnapshot(`
      [
        "early in conception, conception: effort 22, indicators 8",
        "rich in technology, without public trust, conception: effort 5, indicators 2",
        "funded, with an organization that cannot deliver, conception: effort 5, indicators 2",
        "balanced in planning, implementation: effort 63, indicators 10",
        "running ahead of its phase, preparation: effort 28, indicators 8",
        "mostly unknown, conception: effort 32, indicators 8",
        "one safeguard missing, planning: effort 9, indicators 4",
        "an area-led district, strong on business, weak on inclusion, conception: effort 2, indicators 1",
        "a pilot that never ended, implementation: effort 11, indicators 3",
        "everything but privacy, planning: effort 4, indicators 1",
      ]
    `)
  })

  it('raises what is missing to one safeguard, and nothing else', async () => {
    const persona = PERSONAS.find(({ name }) => name === 'one safeguard missing')
    if (!persona) throw new Error('no such persona')
    const assessment = assessmentOf(persona, guidebook)
    const phase = nextGate(assessment)?.id ?? ''
    const critical = guidebook.indicators.filter((own) => own.phase === phase && own.critical)
    expect(await cheapestPath(guidebook, assessment, phase)).toMatchObject({
      changes: critical.map(({ id }) => ({ indicator: id, from: 1, to: 2 })),
      effort: critical.reduce((sum, { effort }) => sum + effort, 0),
    })
  })

  it('is empty through every gate of a finished city', async () => {
    const finished = PERSONAS.filter(({ name }) => name === 'finished').map((persona) =>
      assessmentOf(persona, guidebook),
    )
    const paths = finished.flatMap((assessment) =>
      guidebook.phases.map(({ id }) => cheapestPath(guidebook, assessment, id)),
    )
    expect((await Promise.all(paths)).map(({ effort, changes }) => [effort, changes])).toEqual(
      guidebook.phases.map(() => [0, []]),
    )
  })
})
