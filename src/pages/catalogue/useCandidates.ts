import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Refusal } from '../../core/files/FileError'
import type { AssessmentRecord } from '../../core/model/record'
import { useFormat } from '../../i18n/useFormat'
import { useCurrentGuidebook } from '../../store/guidebook'
import { useLibrary } from '../../store/library'

/** An assessment that may stand in the catalogue. `key` is its own even where a file holds one that is on this device too. */
export type Candidate = Pick<AssessmentRecord, 'assessment' | 'origin'> & { key: string; label: string }

/** What came of the files read here. `changed`: names of those whose seal does not match. */
export type Reading = {
  busy: boolean
  count: number
  changed: readonly string[]
  refused: readonly Refusal[]
}

type Read = Pick<AssessmentRecord, 'assessment' | 'origin'>

const NOTHING: Reading = { busy: false, count: 0, changed: [], refused: [] }

/** The assessments on this device (no samples, no milestones), then those of files read for this visit, which are not kept. */
export function useCandidates(): { candidates: Candidate[]; reading: Reading; read: (files: File[]) => void } {
  const { t } = useTranslation()
  const format = useFormat()
  const guidebook = useCurrentGuidebook()
  const { records } = useLibrary()
  const [files, setFiles] = useState<readonly Read[]>([])
  const [reading, setReading] = useState<Reading>(NOTHING)
  const candidates = useMemo(() => {
    const kept = records.filter(({ sample, assessment }) => !sample && !assessment.milestone)
    const from = (own: Read, key: string, label: 'option' | 'optionFile'): Candidate => {
      const { city, date } = own.assessment
      const values = { city: city.name, country: format.country(city.country), date: format.day(date) }
      return { ...own, key, label: t(`briefs.catalogue.${label}`, values) }
    }
    return [
      ...kept.map(({ assessment, origin }) => from({ assessment, origin }, assessment.id, 'option')),
      ...files.map((own, place) => from(own, `file-${place}`, 'optionFile')),
    ]
  }, [records, files, format, t])
  const work = async (chosen: File[]) => {
    setReading({ ...NOTHING, busy: true })
    const { readFiles } = await import('../../storage/files/readFiles')
    const readings = await readFiles(chosen, guidebook)
    const good = readings.filter((reading) => reading.kind === 'assessment')
    setFiles((before) => [...before, ...good.map(({ assessment, integrity }) => ({ assessment, origin: integrity }))])
    setReading({
      busy: false,
      count: good.length,
      changed: good.filter(({ integrity }) => integrity === 'changed').map(({ fileName }) => fileName),
      refused: readings.filter((reading) => reading.kind === 'refused'),
    })
  }
  return { candidates, reading, read: (chosen) => void work(chosen) }
}
