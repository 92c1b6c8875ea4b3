// A desk of made-up cities: files as a ministry gets them, scored, put together, and read on common ground.
import { loadGuidebook } from '../../../../src/content/loadGuidebook'
import { createEntry } from '../../../../src/core/compare/createEntry'
import { editionKey } from '../../../../src/core/compare/editionKey'
import { groupAlike } from '../../../../src/core/compare/groupAlike'
import { settleEntries } from '../../../../src/core/compare/settleEntries'
import { type CityRow, createRow, rowGround } from '../../../../src/core/compare/view/CityRow'
import { digestOf } from '../../../../src/core/files/checkIntegrity'
import type { Assessment } from '../../../../src/core/model/assessment'
import { createCities } from '../../../cities/createCities'

const TODAY = '2026-11-24'

/** Rows of `count` cities, or of the assessments given, with the group that they form. */
export function aDesk(given: number | readonly Assessment[] = 12) {
  const guidebook = loadGuidebook()
  const editions = [{ guidebook, weight: 1 }]
  const assessments = typeof given === 'number' ? createCities({ count: given, seed: 5, editions, again: 0.3 }) : given
  const entries = assessments.map((assessment, at) =>
    createEntry(
      assessment,
      { fileName: `${at}.json`, digest: digestOf(assessment), integrity: 'unsealed' },
      { guidebook, lacking: false },
    ),
  )
  const { cities } = settleEntries(entries)
  const guidebooks = new Map([[editionKey({ id: guidebook.id, version: guidebook.version }), guidebook]])
  const { groups } = groupAlike(cities, guidebooks)
  const [group] = groups
  if (!group) throw new Error('these assessments form no group')
  const on = rowGround(group, guidebooks, TODAY)
  const rows: CityRow[] = cities.map((city, place) => createRow(city, place, on))
  return { guidebook, guidebooks, cities, group, rows }
}
