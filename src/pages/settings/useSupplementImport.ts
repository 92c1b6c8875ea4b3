import { useState } from 'react'
import { asText } from '../../core/files/parseFile'
import type { SupplementFault } from '../../core/files/SupplementFault'
import type { Problem } from '../../core/model/problem'
import type { Supplement } from '../../core/model/supplement'
import { addSupplement, readSupplement } from '../../store/supplements'

export type SupplementOutcome =
  | { kind: 'loaded'; file: string; supplement: Supplement; advice: Problem[]; saved: boolean }
  | { kind: 'refused'; file: string; fault: SupplementFault }

/** Loads supplement files, in order: each is checked against the current edition and kept, or refused with everything that is wrong. */
export function useSupplementImport(): { outcomes: SupplementOutcome[]; load: (files: File[]) => void } {
  const [outcomes, setOutcomes] = useState<SupplementOutcome[]>([])
  const loadOne = async (file: File): Promise<SupplementOutcome> => {
    const refuse = (fault: SupplementFault): SupplementOutcome => ({ kind: 'refused', file: file.name, fault })
    const { readFile } = await import('../../storage/files/readFile')
    const [reading] = await readFile({ name: file.name, content: file }, { supplement: asText })
    if (reading?.kind !== 'text') return refuse({ kind: 'file', error: reading?.error ?? { kind: 'empty' } })
    const checked = await readSupplement(reading.text)
    if (!checked.ok) return refuse(checked.error)
    const saved = await addSupplement(checked.value.supplement)
    return { kind: 'loaded', file: file.name, ...checked.value, saved: saved.ok }
  }
  const load = async (files: File[]) => {
    setOutcomes([])
    for (const file of files) {
      const outcome = await loadOne(file)
      setOutcomes((before) => [...before, outcome])
    }
  }
  return { outcomes, load: (files) => void load(files) }
}
