import { parquetWriteBuffer } from 'hyparquet-writer'
import type { TakeawayTable } from '../core/files/assessmentRows.ts'

const TYPES = { text: 'STRING', number: 'DOUBLE', whole: 'INT32' } as const

/**
 * A table of cities as a Parquet file (Snappy, one schema whatever the rows hold), for those who outgrow one machine. Texts are written as they
 * are: no program runs what stands in a Parquet cell.
 */
export function createCitiesParquet({ columns, rows }: TakeawayTable): Uint8Array<ArrayBuffer> {
  const columnData = columns.map(({ name, kind }, at) => ({
    name,
    type: TYPES[kind],
    nullable: true,
    data: rows.map((row) => row[at] ?? null),
  }))
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: 'Guidepost' }))
}
