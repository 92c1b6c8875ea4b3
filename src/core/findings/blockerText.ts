import { leastLevel } from '../scoring/score/scoringPlan'
import { formatScore } from '../texts/formatScore'
import { dimensionTitle, indicatorTitle, levelTitle } from '../texts/titles'
import type { Blocker } from './blockers'
import type { ReportInput } from './ReportInput'

/** A blocker in words: what it is, and what is short of which threshold. */
export function blockerText(
  { guidebook, outline, texts, words }: Pick<ReportInput, 'guidebook' | 'outline' | 'texts' | 'words'>,
  blocker: Blocker,
): { text: string; detail: string } {
  const { minDimensionScore } = guidebook.scoring.gate
  switch (blocker.kind) {
    case 'critical': {
      const least = leastLevel(guidebook, blocker.indicator)
      const values = { level: levelTitle(outline, blocker.level), least: levelTitle(outline, least) }
      return {
        text: indicatorTitle(texts, blocker.indicator.id),
        detail: words('document.blocker.critical', values),
      }
    }
    case 'dimension': {
      const weakest = blocker.indicators.slice(0, 2).map(({ id }) => indicatorTitle(texts, id))
      const values = { score: formatScore(blocker.score), least: formatScore(minDimensionScore) }
      const named = weakest.length > 0 ? ` ${words('document.blocker.weakest', { names: weakest.join('; ') })}` : ''
      return {
        text: dimensionTitle(outline, blocker.dimension),
        detail: words('document.blocker.dimension', values) + named,
      }
    }
    case 'unanswered': {
      const critical = blocker.indicator.critical ? 'unansweredCritical' : 'unanswered'
      return {
        text: indicatorTitle(texts, blocker.indicator.id),
        detail: words(`document.blocker.${critical}`),
      }
    }
  }
}
