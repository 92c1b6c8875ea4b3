import type { Assessment } from '../model/assessment'
import { isSameValue } from '../model/isSameValue'
import type { Path } from '../model/MemberRow'
import { flattenAssessment } from './flattenAssessment'

/** The places at which an assessment is no longer what it was: changed, added or removed. */
export function changedSince(before: Assessment, now: Assessment): Path[] {
  const [old, own] = [flattenAssessment(before).places, flattenAssessment(now).places]
  const all = new Map([...old, ...own])
  return [...all].flatMap(([key, { path }]) => {
    return isSameValue(old.get(key)?.value, own.get(key)?.value) ? [] : [path]
  })
}
