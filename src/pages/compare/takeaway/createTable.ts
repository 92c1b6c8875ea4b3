import { assessmentCsv } from '../../../core/files/assessmentCsv'
import { type CsvEntry, takeawayTable } from '../../../core/files/assessmentRows'
import { type ReadTexts, readEntries, type TableSource } from './readEntries'
import type { TableKind } from './TableKind'

const MIMES: Readonly<Record<TableKind, string>> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
}

/** What is asked of the worker. */
export type TableQuestion = [kind: TableKind, name: string, source: TableSource]

/** A table as a file, and how many cities are not in it. */
export type CitiesTable = { blob: Blob; missing: number }

/** A table of cities. The CSV grows piece by piece; the others need all rows at once. @throws (rejects) as {@link readEntries} does, and as the formats do */
export async function createTable(
  kind: TableKind,
  name: string,
  source: TableSource,
  readTexts: ReadTexts,
): Promise<CitiesTable> {
  if (kind === 'csv') {
    const head = assessmentCsv([])
    const parts = [head]
    const missing = await readEntries(source, readTexts, (some) => parts.push(assessmentCsv(some).slice(head.length)))
    return { blob: new Blob(parts, { type: MIMES.csv }), missing }
  }
  const entries: CsvEntry[] = []
  const missing = await readEntries(source, readTexts, (some) => entries.push(...some))
  const table = takeawayTable(entries)
  const bytes =
    kind === 'xlsx'
      ? await (await import('../../../office/createCitiesXlsx')).createCitiesXlsx(name, table)
      : (await import('../../../office/createCitiesParquet')).createCitiesParquet(table)
  return { blob: new Blob([bytes], { type: MIMES[kind] }), missing }
}
