import type { Assessment } from '../model/assessment'
import { canonicalJson } from './canonicalJson'
import { digestOf } from './checkIntegrity'

/** The text of an assessment file: canonical JSON with a fresh digest of its content (contract.md). Throws as `canonicalJson` does. */
export function sealAssessment(assessment: Assessment): string {
  return canonicalJson({ ...assessment, integrity: { algorithm: 'SHA-256', digest: digestOf(assessment) } })
}
