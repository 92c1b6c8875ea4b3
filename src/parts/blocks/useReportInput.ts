import { useMemo, useState } from 'react'
import type { ReportInput } from '../../core/findings/ReportInput'
import type { AssessmentRecord } from '../../core/model/record'
import type { Scores } from '../../core/model/scores'
import type { GuidebookTexts } from '../../core/model/texts'
import { useFormat } from '../../i18n/useFormat'
import { useWords } from '../../i18n/useWords'
import { getClock, localDay } from '../../store/connections'
import { useEditionAtHand, useGuidebook, useOutline } from '../../store/guidebook'

/** All that the report or a brief of a record is made from, the same value until something in it changes. The day is that on which the page was opened. */
export function useReportInput(
  record: AssessmentRecord,
  scores: Scores,
  texts: GuidebookTexts,
  earlier?: ReportInput['earlier'],
): ReportInput {
  const guidebook = useGuidebook()
  const outline = useOutline()
  const edition = useEditionAtHand() ?? undefined
  const words = useWords()
  const format = useFormat()
  const [generatedOn] = useState(() => localDay(getClock().now()))
  const { assessment, sample, origin } = record
  return useMemo(
    () => ({
      guidebook,
      outline,
      texts,
      assessment,
      scores,
      words,
      format,
      generatedOn,
      sample,
      origin,
      edition,
      ...(earlier ? { earlier } : {}),
    }),
    [guidebook, outline, texts, assessment, scores, words, format, generatedOn, sample, origin, edition, earlier],
  )
}
