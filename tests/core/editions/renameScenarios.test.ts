import { describe, expect, it } from 'vitest'
import { renameScenarios } from '../../../src/core/editions/renameScenarios'
import { scenarioIdSchema } from '../../../src/core/model/scenario'

const id = scenarioIdSchema.parse('00000000-0000-4000-8000-000000000001')
const rename = (own: string) => (own === 'old' ? 'new' : own)

describe('renameScenarios', () => {
  it('follows renamed indicators in levels and evidence', () => {
    const scenario = { id, name: 'Bold', levels: { old: 3, other: 1 }, evidence: { old: 'verified' as const } }
    expect(renameScenarios([scenario], rename)).toEqual([
      { id, name: 'Bold', levels: { new: 3, other: 1 }, evidence: { new: 'verified' } },
    ])
  })

  it('keeps what bears the new name already', () => {
    expect(renameScenarios([{ id, name: 'Bold', levels: { old: 3, new: 1 } }], rename)[0]?.levels).toEqual({ new: 1 })
  })
})
