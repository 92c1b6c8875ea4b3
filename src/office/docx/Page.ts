import type { ReportMeta } from '../../core/document/ReportBlock.ts'

/** Sizes in twentieths of a point. `text`: the width between the margins. */
export type Page = { width: number; height: number; margin: number; text: number; grayscale: boolean }

const PAPERS = { a4: { width: 11906, height: 16838 }, letter: { width: 12240, height: 15840 } } as const
const MARGIN = 1134

/** The page that the report is set on. */
export function pageOf({ paper = 'a4', grayscale = false }: Pick<ReportMeta, 'paper' | 'grayscale'>): Page {
  const { width, height } = PAPERS[paper]
  return { width, height, margin: MARGIN, text: width - 2 * MARGIN, grayscale }
}
