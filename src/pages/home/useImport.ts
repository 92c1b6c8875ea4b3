import { useState } from 'react'
import type { Refusal } from '../../core/files/FileError'
import { type ImportDecision, planImport } from '../../core/files/planImport'
import { useGuidebook } from '../../store/guidebook'
import { addAssessments, useLibrary } from '../../store/library'
import { addSupplement, hasSupplement, readSupplement } from '../../store/supplements'

/** `unfit`: files whose supplements do not hold together with this copy's guidebook. */
export type Outcome = { imported: number; skipped: number; changed: string[]; unfit: string[]; refused: Refusal[] }

export type ImportState =
  | { kind: 'idle' }
  | { kind: 'reading'; count: number }
  | { kind: 'conflicts'; decisions: ImportDecision[]; unfit: string[]; refused: Refusal[] }
  | { kind: 'done'; outcome: Outcome }

/** Import from chosen files to the library: read, ask where ids collide, keep, tell. */
export function useImport() {
  const [state, setState] = useState<ImportState>({ kind: 'idle' })
  const guidebook = useGuidebook()
  const { records } = useLibrary()

  const keep = async (decisions: ImportDecision[], unfit: string[], refused: Refusal[]) => {
    const kept = await addAssessments(decisions)
    const changed = decisions.filter(({ integrity, choice }) => integrity === 'changed' && choice !== 'skip')
    setState({
      kind: 'done',
      outcome: {
        imported: kept.length,
        skipped: decisions.length - kept.length,
        changed: changed.map(({ name }) => name),
        unfit,
        refused,
      },
    })
  }

  const read = async (files: File[]) => {
    setState({ kind: 'reading', count: files.length })
    const { readFiles } = await import('../../storage/files/readFiles')
    const readings = await readFiles(files, guidebook)
    const unfit = await restoreSupplements(readings.filter((reading) => reading.kind === 'supplement'))
    const refused = readings.filter((reading) => reading.kind === 'refused')
    const candidates = readings.flatMap((reading) =>
      reading.kind === 'assessment' ? [{ ...reading, name: reading.fileName }] : [],
    )
    const decisions = planImport(records, candidates)
    const collide = decisions.some(({ relation }) => relation !== 'new' && relation !== 'same')
    if (collide) setState({ kind: 'conflicts', decisions, unfit, refused })
    else await keep(decisions, unfit, refused)
  }

  const apply = async (decisions: ImportDecision[]) => {
    if (state.kind === 'conflicts') await keep(decisions, state.unfit, state.refused)
  }
  const cancel = () => setState({ kind: 'idle' })
  return { state, read: (files: File[]) => void read(files), apply, cancel }
}

/** Keeps the supplements of a backup that are not here yet. Gives the names of the files whose supplements do not fit. */
async function restoreSupplements(found: readonly { fileName: string; text: string }[]): Promise<string[]> {
  const unfit = new Set<string>()
  for (const { fileName, text } of found) {
    const checked = await readSupplement(text)
    if (!checked.ok) unfit.add(fileName)
    else if (!hasSupplement(checked.value.supplement)) await addSupplement(checked.value.supplement)
  }
  return [...unfit]
}
