import { useEffect, useState } from 'react'
import type { Changes } from '../core/editions/upgradeAssessment'
import { getEditionSource } from './connections'

/** What happened to ids in every version after this one, oldest first, as a hook; null while it loads, or where no version is asked about. */
export function useEditionChanges(version: string | null): readonly Changes[] | null {
  const [loaded, setLoaded] = useState<{ version: string; changes: readonly Changes[] } | null>(null)
  useEffect(() => {
    if (version === null) return
    let current = true
    void getEditionSource()
      .changes(version)
      .then((changes) => {
        if (current) setLoaded({ version, changes })
      })
    return () => {
      current = false
    }
  }, [version])
  return loaded !== null && loaded.version === version ? loaded.changes : null
}
