import { useMemo, useState } from 'react'
import type { CatalogueFrame } from '../../core/document/brief/matchingCatalogue'
import type { ReportInput } from '../../core/findings/ReportInput'
import { wordedFor } from '../../core/questionnaire/wordedFor'
import { useFormat } from '../../i18n/useFormat'
import { useWords } from '../../i18n/useWords'
import { getClock, localDay } from '../../store/connections'
import { useEditions } from '../../store/editions'
import { selectScores } from '../../store/scores'
import type { Candidate } from './useCandidates'

/** What the catalogue is made from: each city in its own edition; `absent` names those whose edition this copy does not hold. */
export function useCatalogueInputs(chosen: readonly Candidate[]): {
  inputs: ReportInput[]
  frame: CatalogueFrame
  absent: string[]
} {
  const words = useWords()
  const format = useFormat()
  const [generatedOn] = useState(() => localDay(getClock().now()))
  const refs = useMemo(() => chosen.map(({ assessment }) => assessment.guidebook), [chosen])
  const editions = useEditions(refs)
  const frame = useMemo(() => ({ words, format, generatedOn }), [words, format, generatedOn])
  const inputs = useMemo(
    () =>
      chosen.flatMap(({ assessment, origin }, index): ReportInput[] => {
        const edition = editions[index] ?? 'loading'
        if (typeof edition === 'string') return []
        const { guidebook } = edition
        const texts = wordedFor(edition.texts, assessment.city.initiative)
        const scores = selectScores(guidebook, assessment)
        return [{ ...frame, guidebook, outline: texts.outline, texts, assessment, scores, origin, edition }]
      }),
    [chosen, editions, frame],
  )
  const absent = chosen.flatMap(({ assessment }, index) => (editions[index] === 'absent' ? [assessment.city.name] : []))
  return { inputs, frame, absent }
}
