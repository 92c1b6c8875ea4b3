import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, describe, expect, it } from 'vitest'
import { publishableAssessment } from '../../src/core/document/publishableAssessment'
import { takeawayTable } from '../../src/core/files/assessmentRows'
import { createCitiesParquet } from '../../src/office/createCitiesParquet'
import { createCitiesXlsx } from '../../src/office/createCitiesXlsx'
import { createCities } from '../cities/createCities'
import { aGuidebook, anAssessment } from '../core/files/anAssessment'
import { readZip, xmlProblems } from './readZip'

const folder = mkdtempSync(join(tmpdir(), 'guidepost-parquet-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What DuckDB, a program of its own, finds in the file. */
async function query(file: Uint8Array, sql: string) {
  const path = join(folder, 'cities.parquet')
  writeFileSync(path, file)
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const result = await connection.runAndReadAll(sql.replace('CITIES', `read_parquet('${path}')`))
  return result.getRowObjectsJson()
}

const entry = (changes: Parameters<typeof anAssessment>[0] = {}) => ({
  guidebook: aGuidebook,
  assessment: anAssessment(changes),
})

describe('createCitiesParquet', () => {
  it('writes what DuckDB reads: columns of their kinds, one row a city and indicator', async () => {
    const file = createCitiesParquet(takeawayTable([entry()]))
    const columns = await query(file, 'SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM CITIES)')
    expect(columns.map(({ column_name, column_type }) => `${column_name} ${column_type}`).join(', ')).toBe(
      'city VARCHAR, country VARCHAR, date VARCHAR, guidebook VARCHAR, guidebook_version VARCHAR, declared_phase VARCHAR, scope VARCHAR, indicator VARCHAR, phase VARCHAR, basis VARCHAR, level VARCHAR, evidence VARCHAR, score DOUBLE, evidenced_score DOUBLE, target INTEGER, owner VARCHAR, due VARCHAR, note VARCHAR',
    )
    expect(await query(file, 'SELECT indicator, level, score, evidenced_score, note FROM CITIES')).toEqual([
      { indicator: 'first', level: '3', score: 75, evidenced_score: 75, note: 'seen' },
      { indicator: 'second', level: 'na', score: null, evidenced_score: null, note: 'no river' },
      { indicator: 'third', level: null, score: null, evidenced_score: null, note: null },
    ])
  })

  it('keeps every script and leaves no name or note where they are withheld', async () => {
    const guidebook = { ...aGuidebook, id: 'asean-scpg' }
    const cities = createCities({ count: 200, seed: 3, editions: [{ guidebook, weight: 1 }] })
    const entries = cities.map((assessment) => ({
      guidebook,
      assessment: publishableAssessment(assessment, { notes: true, names: true }),
    }))
    const file = createCitiesParquet(takeawayTable(entries))
    const found = await query(file, 'SELECT DISTINCT city FROM CITIES')
    expect(new Set(found.map(({ city }) => city))).toEqual(new Set(cities.map(({ city }) => city.name)))
    const [told] = await query(
      file,
      'SELECT count(*)::INT AS n, count(owner)::INT AS owners, count(note)::INT AS notes, avg(score) AS mean FROM CITIES',
    )
    expect(told).toMatchObject({ owners: 0, notes: 0 })
    expect(told?.mean).toBeGreaterThan(20)
  })

  it('has its columns where there are no rows', async () => {
    expect(await query(createCitiesParquet(takeawayTable([])), 'SELECT count(*)::INT AS n FROM CITIES')).toEqual([
      { n: 0 },
    ])
  })
})

describe('createCitiesXlsx', () => {
  it('writes well-formed parts in which no text runs as a formula', async () => {
    const hostile = '=cmd|\u0001</c>'
    const table = takeawayTable([entry({ city: { name: hostile, country: 'KH' } })])
    const all = readZip(await createCitiesXlsx('Cities: all', table))
    expect(Object.values(all).flatMap(xmlProblems)).toEqual([])
    const texts = `${all['xl/sharedStrings.xml'] ?? ''}${all['xl/worksheets/sheet1.xml'] ?? ''}`
    expect(texts).not.toContain('<f>')
    expect(texts).not.toMatch(/>=cmd/)
    expect(texts).toMatch(/<v>75<\/v>/)
    expect(all['xl/workbook.xml']).toContain('name="Cities  all"')
  })
})
