import { describe, expect, it } from 'vitest'
import { loadGuidebook } from '../../src/content/loadGuidebook'
import type { ScorableAssessment } from '../../src/core/model/scores'
import { cheapestPath } from '../../src/core/scoring/path/cheapestPath'
import type { Path } from '../../src/core/scoring/path/describePath'
import { headlinePath } from '../../src/core/scoring/path/headlinePath'
import { pathWithin } from '../../src/core/scoring/path/pathWithin'
import { scoreAssessment } from '../../src/core/scoring/score/scoreAssessment'
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

/** Quick scans: as small as a city's first look, and solved at once. */
const quick = PERSONAS.map((persona) => ({ ...persona, assessment: assessmentOf(persona, guidebook, 'quick') }))

describe('the variants of the personas’ path, in a quick scan', () => {
  it('cost as recorded: by evidence, within an effort of 5, without the first step that is no safeguard', {
    timeout: 120_000,
  }, async () => {
    const lines: string[] = []
    for (const { name, assessment } of quick) {
      const phase = nextGate(assessment)
      if (!phase) continue
      const [path, evidenced, within] = await Promise.all([
        cheapestPath(guidebook, assessment, phase.id),
        cheapestPath(guidebook, assessment, phase.id, { target: 'evidenced' }),
        pathWithin(guidebook, assessment, phase.id, 5),
      ])
      const free = path.changes.find(({ indicator }) =>
        guidebook.indicators.some((own) => own.id === indicator && !own.critical),
      )
      const without = await cheapestPath(guidebook, assessment, phase.id, {
        fixed: new Set(free ? [free.indicator] : []),
      }).then(
        ({ effort }) => String(effort),
        () => 'impossible',
      )
      expect(within.effort).toBeLessThanOrEqual(5)
      expect(evidenced.effort).toBeGreaterThanOrEqual(path.effort)
      lines.push(
        `${name}, ${phase.id}: ${path.effort}; evidenced ${evidenced.effort}; within 5 missing ${within.shortfall.toFixed(1)}; without one ${without}`,
      )
    }
    expect(lines).toMatchInlineSnapshot(`
      [
        "early in conception, conception: 14; evidenced 15; within 5 missing 51.3; without one 16",
        "rich in technology, without public trust, conception: 4; evidenced 4; within 5 missing 0.0; without one 8",
        "funded, with an organization that cannot deliver, conception: 4; evidenced 4; within 5 missing 0.0; without one 4",
        "balanced in planning, implementation: 32; evidenced 41; within 5 missing 269.3; without one 34",
        "running ahead of its phase, preparation: 13; evidenced 13; within 5 missing 62.0; without one 15",
        "mostly unknown, conception: 19; evidenced 24; within 5 missing 74.5; without one 21",
        "one safeguard missing, planning: 9; evidenced 9; within 5 missing 50.0; without one 9",
        "an area-led district, strong on business, weak on inclusion, conception: 2; evidenced 2; within 5 missing 0.0; without one 4",
        "a pilot that never ended, implementation: 5; evidenced 5; within 5 missing 0.0; without one 5",
        "everything but privacy, planning: 4; evidenced 4; within 5 missing 0.0; without one 4",
      ]
    `)
  })

  it('to a headline of 60 costs as recorded, and gets there', { timeout: 120_000 }, async () => {
    const lines: string[] = []
    for (const { name, assessment } of quick) {
      const path = await headlinePath(guidebook, assessment, 60)
      expect(path.headline).toBeGreaterThanOrEqual(60 - 1e-9)
      lines.push(
        `${name}: effort ${path.effort}, indicators ${path.changes.length}, headline ${path.headline.toFixed(2)}`,
      )
    }
    expect(lines).toMatchInlineSnapshot(`
      [
        "early in conception: effort 16, indicators 4, headline 60.22",
        "rich in technology, without public trust: effort 4, indicators 1, headline 61.34",
        "funded, with an organization that cannot deliver: effort 5, indicators 2, headline 60.04",
        "balanced in planning: effort 0, indicators 0, headline 75.00",
        "running ahead of its phase: effort 25, indicators 8, headline 60.04",
        "finished: effort 0, indicators 0, headline 100.00",
        "mostly unknown: effort 46, indicators 8, headline 61.15",
        "all claimed, nothing shown: effort 0, indicators 0, headline 100.00",
        "one safeguard missing: effort 0, indicators 0, headline 92.61",
        "an area-led district, strong on business, weak on inclusion: effort 0, indicators 0, headline 61.87",
        "a pilot that never ended: effort 0, indicators 0, headline 70.16",
        "everything but privacy: effort 0, indicators 0, headline 89.02",
      ]
    `)
  })
})
