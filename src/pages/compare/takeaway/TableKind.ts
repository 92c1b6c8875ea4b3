/** Tables of cities that can be taken away, in the order offered. */
export const TABLES = ['csv', 'xlsx', 'parquet'] as const
export type TableKind = (typeof TABLES)[number]
