import type { ReportBlock, ReportMeta } from '../core/document/ReportBlock.ts'

function collect(value: unknown, into: string[]): void {
  if (typeof value === 'string') into.push(value)
  else if (Array.isArray(value)) for (const item of value) collect(item, into)
  else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) collect(item, into)
}

/** All text a report draws, in one string, to choose fonts by. Holds the blocks' kinds and ids too, which are plain Latin. */
export function textOfReport(blocks: readonly ReportBlock[], { header, footer }: ReportMeta): string {
  const texts = [header, footer]
  collect(blocks, texts)
  return texts.join('\n')
}
