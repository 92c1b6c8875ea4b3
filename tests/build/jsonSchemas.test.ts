import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { jsonSchemas } from '../../src/build/jsonSchemas'
import type { Guidebook } from '../../src/core/model/guidebook'

const guidebook: Guidebook = JSON.parse(
  readFileSync(new URL('../../guidebook-data/guidebook.json', import.meta.url), 'utf8'),
)

describe('jsonSchemas', () => {
  it('is what is published; `npx vitest run -u tests/build/jsonSchemas.test.ts` publishes anew', async () => {
    const schemas = [...jsonSchemas(guidebook)]
    expect(schemas).toHaveLength(12)
    for (const [name, text] of schemas) await expect(text).toMatchFileSnapshot(`../../public/schema/${name}`)
  })
})
