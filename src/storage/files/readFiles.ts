import { validate as isAssessment } from 'virtual:content-shapes/isAssessment'
import type { Integrity } from '../../core/files/checkIntegrity'
import { assessmentParsers, type SupplementReading } from '../../core/files/parseAssessments'
import type { RefusedReading } from '../../core/files/parseFile'
import type { AssessmentBounds } from '../../core/files/parseSealed'
import type { Assessment } from '../../core/model/assessment'
import { digest } from './digest'
import { ReportReader } from './ReportReader'
import { readFile } from './readFile'

/** What became of one assessment or supplement of a drop, or of a file that is none. */
export type LibraryReading =
  | { kind: 'assessment'; fileName: string; assessment: Assessment; integrity: Integrity }
  | SupplementReading
  | RefusedReading

/**
 * Reads what holds assessments, in order: their own files, backups, comparisons, reports that carry one. One file at fault never stops the others, and
 * none rejects.
 */
export async function readFiles(files: readonly File[], guidebook: AssessmentBounds): Promise<LibraryReading[]> {
  const parsers = { ...assessmentParsers({ guidebook, isAssessment }, digest), report: true }
  const reports = new ReportReader()
  const found: LibraryReading[] = []
  try {
    for (const file of files) {
      for (const reading of await readFile({ name: file.name, content: file }, parsers, reports)) {
        if (reading.kind !== 'assessment') found.push(reading)
        else {
          const { integrity: _seal, ...own } = reading.assessment
          const { integrity } = await reading.seal
          found.push({ kind: 'assessment', fileName: reading.fileName, assessment: own, integrity })
        }
      }
    }
  } finally {
    reports.close()
  }
  return found
}
