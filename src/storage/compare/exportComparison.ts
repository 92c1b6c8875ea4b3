import type { SetInfo } from '../../core/compare/DeskPort'
import { COMPARISON_LIMITS, comparisonFrame } from '../../core/files/comparisonFile'
import type { SaveProblem } from '../../core/model/record'
import type { Result } from '../../core/model/result'
import { BATCH, loadTexts } from './setDatabase'

/**
 * A set as one file (`guidepost/comparison`), put together from the kept texts a batch at a time, so that it never stands in memory as one text.
 * A set over the format's limits is a problem value: it would not be read again.
 */
export async function exportComparison(
  { id, name }: SetInfo,
  keys: readonly string[],
  createdAt: string,
): Promise<Result<Blob, SaveProblem>> {
  const { head, tail } = comparisonFrame(name, createdAt)
  const parts: Blob[] = []
  let bytes = head.length + tail.length
  let found = 0
  for (let at = 0; at < keys.length; at += BATCH) {
    const loaded = await loadTexts(id, keys.slice(at, at + BATCH))
    if (!loaded.ok) return loaded
    const part = loaded.value.map(({ text }, index) => (found + index === 0 ? text : `,${text}`))
    found += part.length
    parts.push(new Blob(part))
    bytes += parts.at(-1)?.size ?? 0
  }
  if (found < keys.length) return problem(`${keys.length - found} of ${keys.length} texts are not on this device`)
  if (bytes > COMPARISON_LIMITS.bytes) return problem(`${bytes} bytes are more than ${COMPARISON_LIMITS.bytes}`)
  if (found > COMPARISON_LIMITS.assessments) {
    return problem(`${found} assessments are more than ${COMPARISON_LIMITS.assessments}`)
  }
  return { ok: true, value: new Blob([head, ...parts, tail], { type: 'application/json' }) }
}

function problem(detail: string): Result<never, SaveProblem> {
  return { ok: false, error: { reason: 'unknown', detail } }
}
