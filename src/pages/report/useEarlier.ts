import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReportInput } from '../../core/findings/ReportInput'
import type { AssessmentRecord } from '../../core/model/record'
import { isSameCity } from '../../core/progress/progressPoints'
import { useFormat } from '../../i18n/useFormat'
import { useEditionChanges } from '../../store/editionChanges'
import { useScoringGuidebook } from '../../store/editions'
import { useLibrary } from '../../store/library'
import type { Choice } from './EarlierSelect'

type Earlier = { id: string; choices: Choice[]; chosen: ReportInput['earlier']; choose: (id: string) => void }

/**
 * The assessments of the library that the report of `record` can be compared with, latest first, and the one chosen with the edition it was
 * made with; not yet chosen while that loads, nor where this copy does not hold it. Samples only among themselves.
 */
export function useEarlier(record: AssessmentRecord): Earlier {
  const { t } = useTranslation()
  const format = useFormat()
  const { records } = useLibrary()
  const [id, choose] = useState('')
  const others = records.filter(
    ({ assessment, sample }) => assessment.id !== record.assessment.id && sample === record.sample,
  )
  const choices = others
    .map(({ assessment: { id: other, city, date, scope, milestone } }) => ({
      id: other,
      date: milestone?.frozenAt ?? date,
      sameCity: isSameCity(city, record.assessment.city),
      label: t(milestone ? 'report.options.milestone' : 'report.options.choice', {
        city: city.name,
        name: milestone?.name ?? '',
        date: format.day(milestone?.frozenAt ?? date),
        scope: t(`document.scopes.${scope}`),
      }),
    }))
    .sort((a, b) => (a.date < b.date ? 1 : -1))
  const earlier = others.find(({ assessment }) => assessment.id === id)?.assessment
  const chosen = useComparable(earlier, record)
  return { id: earlier ? id : '', choices, chosen, choose }
}

/** The earlier assessment with all that a comparison needs, once it is there. */
function useComparable(
  earlier: AssessmentRecord['assessment'] | undefined,
  record: AssessmentRecord,
): ReportInput['earlier'] {
  const guidebook = useScoringGuidebook((earlier ?? record.assessment).guidebook)
  const changes = useEditionChanges(earlier ? earlier.guidebook.version : null)
  return useMemo(() => {
    if (!earlier || typeof guidebook === 'string' || !changes) return undefined
    return { assessment: earlier, guidebook, changes }
  }, [earlier, guidebook, changes])
}
