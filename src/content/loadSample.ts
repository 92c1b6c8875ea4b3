import { type Assessment, assessmentSchema } from '../core/model/assessment'
import type { Guidebook } from '../core/model/guidebook'

/** The sample city of the current edition, as an assessment like any other. */
export async function loadSample(guidebook: Guidebook): Promise<Assessment> {
  const sample = await import('../../guidebook-data/examples/sample-city.json')
  const schema = assessmentSchema({ phaseIds: guidebook.phases.map(({ id }) => id), max: guidebook.scale.max })
  const { format, formatVersion, id, city, date, phase, scope, answers } = schema.parse(sample.default)
  const edition = { id: guidebook.id, version: guidebook.version }
  return { format, formatVersion, id, guidebook: edition, city, date, phase, scope, answers }
}
