import { describe, expect, it } from 'vitest'
import { sealAssessment } from '../../../../src/core/files/sealAssessment'
import { createTable } from '../../../../src/pages/compare/takeaway/createTable'
import type { ReadTexts } from '../../../../src/pages/compare/takeaway/readEntries'
import { createCities } from '../../../cities/createCities'
import { aDesk } from '../../../core/compare/view/aDesk'

const { guidebook, guidebooks } = aDesk(3)
const assessments = createCities({ count: 3, seed: 8, editions: [{ guidebook, weight: 1 }], again: 0 })
const [edition = ''] = guidebooks.keys()
const source = {
  set: 'one',
  cities: assessments.map(({ id }) => ({ key: id, edition })),
  guidebooks,
  withheld: { notes: true, names: true },
}

/** A device that has lost the text of the last city. */
const readTexts: ReadTexts = async (_, keys, onBatch) => {
  for (const key of keys.slice(0, -1)) {
    const found = assessments.find(({ id }) => id === key)
    if (found) onBatch([{ key, fileName: '', text: sealAssessment(found) }])
  }
  return { ok: true, value: null }
}

describe('createTable', () => {
  it('writes the rows of every city that is kept, one header, and says how many are missing', async () => {
    const { blob, missing } = await createTable('csv', 'cities.csv', source, readTexts)
    const lines = (await blob.text()).trim().split('\r\n')
    expect(missing).toBe(1)
    expect(lines.filter((line) => line.includes('guidebook_version'))).toHaveLength(1)
    const names = new Set(lines.slice(1).map((line) => line.split(',')[0]))
    expect(names).toEqual(new Set(assessments.slice(0, -1).map(({ city }) => city.name)))
    expect(lines.join()).not.toContain('Planning department')
  })

  it('rejects where the device cannot read', async () => {
    const broken: ReadTexts = async () => ({ ok: false, error: { reason: 'unknown', detail: 'the disk is gone' } })
    await expect(createTable('parquet', 'cities.parquet', source, broken)).rejects.toThrow('the disk is gone')
  })
})
