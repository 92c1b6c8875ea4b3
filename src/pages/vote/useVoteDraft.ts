import { useEffect, useState } from 'react'
import type { VoteDraft } from '../../core/model/voteDraft'
import { loadVoteDraft, saveVoteDraft } from '../../storage/voteDrafts'
import { getClock } from '../../store/connections'

type Patch = Partial<Pick<VoteDraft, 'role' | 'name' | 'votes' | 'handedIn'>>

/** The draft of one session: `loading`, null where this device has none, else the draft. A change is written first and shown after. */
export function useVoteDraft(id: string) {
  const [draft, setDraft] = useState<VoteDraft | 'loading' | null>('loading')
  const [isKept, setIsKept] = useState(true)
  useEffect(() => {
    let isCurrent = true
    void loadVoteDraft(id).then((found) => {
      if (isCurrent) setDraft(found)
    })
    return () => {
      isCurrent = false
    }
  }, [id])
  const change = (patch: Patch) => {
    if (draft === 'loading' || draft === null) return
    const next = { ...draft, ...patch, changedAt: getClock().now().toISOString() }
    void saveVoteDraft(next).then(setIsKept)
    setDraft(next)
  }
  return { draft, isKept, change }
}
