// Which edition two copies can be merged in, and how a copy gets there.

import { compareVersions, majorOf } from '../editions/compareVersions'
import { type Changes, upgradeAssessment } from '../editions/upgradeAssessment'
import type { Assessment } from '../model/assessment'
import type { Guidebook } from '../model/guidebook'
import { isSameValue } from '../model/isSameValue'
import type { SupplementRef } from '../model/supplementRef'

type Ref = Assessment['guidebook']

const VERSION = /^\d+\.\d+\.\d+$/

/**
 * The edition in which copies made with two editions can be merged: the newer of two versions of one major of one guidebook, since minor
 * versions only add, with the supplements of both, each in its newer version. Null where the majors differ, of the guidebook or of a
 * supplement: then answers do not mean the same. Both ways round the same.
 */
export function jointEdition(a: Ref, b: Ref): Ref | null {
  if (isSameValue(a, b)) return a
  if (a.version !== b.version && !(VERSION.test(a.version) && VERSION.test(b.version))) return null
  if (majorOf(a) !== majorOf(b)) return null
  const supplements = jointSupplements(a.supplements ?? [], b.supplements ?? [])
  if (supplements === null) return null
  const newer = a.version !== b.version && compareVersions(a.version, b.version) > 0 ? a : b
  const { id, version } = newer
  return { id, version, ...(supplements.length > 0 ? { supplements } : {}) }
}

function jointSupplements(a: readonly SupplementRef[], b: readonly SupplementRef[]): SupplementRef[] | null {
  if (isSameValue(a, b)) return [...a]
  const joint = new Map<string, SupplementRef>()
  for (const own of [...a, ...b]) {
    const known = joint.get(own.id)
    if (known && majorOf(known) !== majorOf(own)) return null
    if (!known || compareVersions(own.version, known.version) > 0) joint.set(own.id, own)
  }
  return [...joint.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

/** Both editions of a move and what happened to ids after the first; null where this app lacks one of them. */
export type Move = { from: Guidebook; to: Guidebook; changes: readonly Changes[] } | null

/**
 * A copy in the edition in which it is to be merged, moved as an upgrade moves it. Where the app lacks an edition every answer stays under its id:
 * a minor version takes none away.
 */
export function inJointEdition(assessment: Assessment, joint: Ref, move: Move): Assessment {
  if (isSameValue(assessment.guidebook, joint)) return assessment
  if (move === null || assessment.guidebook.version === joint.version) return { ...assessment, guidebook: joint }
  const changes = move.changes.filter(({ version }) => compareVersions(version, joint.version) <= 0)
  return { ...upgradeAssessment(assessment, move.from, move.to, changes).assessment, guidebook: joint }
}
