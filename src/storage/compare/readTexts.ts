import type { KeptText } from '../../core/compare/DeskPort'
import type { SaveProblem } from '../../core/model/record'
import type { Result } from '../../core/model/result'
import { BATCH, loadTexts } from './setDatabase'

/** The kept texts of entries in the order asked for, a batch at a time; an entry whose text is not kept is passed over. */
export async function readTexts(
  set: string,
  keys: readonly string[],
  onBatch: (texts: KeptText[]) => void,
): Promise<Result<null, SaveProblem>> {
  for (let at = 0; at < keys.length; at += BATCH) {
    const texts = await loadTexts(set, keys.slice(at, at + BATCH))
    if (!texts.ok) return texts
    onBatch(texts.value)
  }
  return { ok: true, value: null }
}
