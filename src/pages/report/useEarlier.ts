import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AssessmentRecord } from '../../core/model/record'
import type { ReportInput } from '../../core/report/ReportInput'
import { useFormat } from '../../i18n/useFormat'
import { useGuidebook } from '../../store/guidebook'
import { useLibrary } from '../../store/library'
import { selectScores } from '../../store/scores'
import type { Choice } from './EarlierSelect'

type Earlier = { id: string; choices: Choice[]; chosen: ReportInput['earlier']; choose: (id: string) => void }

/** The assessments of the library that the report of `record` can be compared with, latest first, and the one chosen. Samples only among themselves. */
export function useEarlier(record: AssessmentRecord): Earlier {
  const { t } = useTranslation()
  const format = useFormat()
  const guidebook = useGuidebook()
  const { records } = useLibrary()
  const [id, choose] = useState('')
  const others = records.filter(
    ({ assessment, sample }) => assessment.id !== record.assessment.id && sample === record.sample,
  )
  const choices = others
    .map(({ assessment: { id: other, city, date, scope } }) => ({
      id: other,
      date,
      sameCity: isSameCity(city, record.assessment.city),
      label: t('report.options.choice', {
        city: city.name,
        date: format.day(date),
        scope: t(`document.scopes.${scope}`),
      }),
    }))
    .sort((a, b) => (a.date < b.date ? 1 : -1))
  const earlier = others.find(({ assessment }) => assessment.id === id)?.assessment
  const chosen = useMemo(
    () => earlier && { assessment: earlier, scores: selectScores(guidebook, earlier) },
    [earlier, guidebook],
  )
  return { id: earlier ? id : '', choices, chosen, choose }
}

type City = AssessmentRecord['assessment']['city']

function isSameCity(a: City, b: City): boolean {
  const plain = (name: string) => name.normalize('NFC').trim().toLowerCase()
  return a.country === b.country && plain(a.name) === plain(b.name)
}
