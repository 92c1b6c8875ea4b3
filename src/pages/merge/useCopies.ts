import { useState } from 'react'
import type { FileError } from '../../core/files/FileError'
import { useGuidebook } from '../../store/guidebook'
import { startMerge } from '../../store/waitingCopies'

export type Refusal = { name: string; error: FileError }

/** Reads copies from files and puts those that can be read in line. */
export function useCopies() {
  const guidebook = useGuidebook()
  const [refused, setRefused] = useState<Refusal[]>([])
  const read = async (files: File[]) => {
    const { readFiles } = await import('../../storage/readFiles')
    const { assessments: readings } = await readFiles(files, guidebook)
    setRefused(readings.flatMap(({ name, result }) => (result.ok ? [] : [{ name, error: result.error }])))
    startMerge(readings.flatMap(({ name, result }) => (result.ok ? [{ name, ...result.value }] : [])))
  }
  return { refused, read: (files: File[]) => void read(files) }
}
