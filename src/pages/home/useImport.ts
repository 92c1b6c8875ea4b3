import { useState } from 'react'
import type { FileError } from '../../core/files/FileError'
import { type ImportDecision, planImport } from '../../core/files/planImport'
import { useGuidebook } from '../../store/guidebook'
import { addAssessments, useLibrary } from '../../store/library'

export type Refusal = { name: string; error: FileError }
export type Outcome = { imported: number; skipped: number; changed: string[]; refused: Refusal[] }

export type ImportState =
  | { kind: 'idle' }
  | { kind: 'reading'; count: number }
  | { kind: 'conflicts'; decisions: ImportDecision[]; refused: Refusal[] }
  | { kind: 'done'; outcome: Outcome }

/** Import from chosen files to the library: read, ask where ids collide, keep, tell. */
export function useImport() {
  const [state, setState] = useState<ImportState>({ kind: 'idle' })
  const guidebook = useGuidebook()
  const { records } = useLibrary()

  const keep = async (decisions: ImportDecision[], refused: Refusal[]) => {
    const kept = await addAssessments(decisions)
    const changed = decisions.filter(({ integrity, choice }) => integrity === 'changed' && choice !== 'skip')
    setState({
      kind: 'done',
      outcome: {
        imported: kept.length,
        skipped: decisions.length - kept.length,
        changed: changed.map(({ name }) => name),
        refused,
      },
    })
  }

  const read = async (files: File[]) => {
    setState({ kind: 'reading', count: files.length })
    const { readFiles } = await import('../../storage/readFiles')
    const readings = await readFiles(files, guidebook)
    const refused: Refusal[] = []
    const candidates = readings.flatMap(({ name, result }) => {
      if (result.ok) return [{ name, ...result.value }]
      refused.push({ name, error: result.error })
      return []
    })
    const decisions = planImport(records, candidates)
    const collide = decisions.some(({ relation }) => relation !== 'new' && relation !== 'same')
    if (collide) setState({ kind: 'conflicts', decisions, refused })
    else await keep(decisions, refused)
  }

  const apply = (decisions: ImportDecision[]) => keep(decisions, state.kind === 'conflicts' ? state.refused : [])
  const cancel = () => setState({ kind: 'idle' })
  return { state, read: (files: File[]) => void read(files), apply, cancel }
}
