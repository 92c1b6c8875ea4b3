import type { ReportBlock, ReportMeta } from '../core/report/ReportBlock.ts'

export async function createReportDocx(
  _blocks: readonly ReportBlock[],
  _meta: ReportMeta,
): Promise<Uint8Array<ArrayBuffer>> {
  throw new Error('not yet')
}
