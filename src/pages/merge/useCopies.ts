import { useState } from 'react'
import type { Refusal } from '../../core/files/FileError'
import { useGuidebook } from '../../store/guidebook'
import { startMerge } from '../../store/waitingCopies'

/** Reads copies from files and puts those that can be read in line. */
export function useCopies() {
  const guidebook = useGuidebook()
  const [refused, setRefused] = useState<Refusal[]>([])
  const read = async (files: File[]) => {
    const { readFiles } = await import('../../storage/files/readFiles')
    const readings = await readFiles(files, guidebook)
    setRefused(readings.filter((reading) => reading.kind === 'refused'))
    startMerge(
      readings.flatMap((reading) => (reading.kind === 'assessment' ? [{ ...reading, name: reading.fileName }] : [])),
    )
  }
  return { refused, read: (files: File[]) => void read(files) }
}
