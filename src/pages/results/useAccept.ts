import { useTranslation } from 'react-i18next'
import { type Action, actionIdSchema, PLAN_LIMITS } from '../../core/model/plan'
import { actionsOf } from '../../core/plan/changePlan'
import { createActions } from '../../core/plan/createActions'
import type { Path, PathChange } from '../../core/scoring/path/describePath'
import { indicatorTitle } from '../../core/texts/titles'
import { getClock, localDay } from '../../store/connections'
import { takePath } from '../../store/plan'
import type { ResultsInput } from './ResultsInput'

/** Takes a way on, in one step of the history: targets, the actions that raise the levels, and one for evidence to gather. Says how many. */
export function useAccept(input: ResultsInput): (path: Path) => { targets: number; actions: number } {
  const { t } = useTranslation()
  const { guidebook, outline, texts, assessment } = input
  const newId = () => getClock().newId()
  const gather = ({ indicator, evidence }: PathChange): Action[] => {
    if (!evidence || evidence.from === evidence.to) return []
    const title = t('results.way.gatherAction', {
      indicator: indicatorTitle(texts, indicator),
      evidence: outline.evidence[evidence.to].title,
    })
    const id = actionIdSchema.parse(newId())
    const line = title.slice(0, PLAN_LIMITS.line)
    return [{ id, title: line, indicators: [indicator], lead: 'city', status: 'planned' }]
  }
  return ({ changes }) => {
    const rises = changes.filter(({ from, to }) => to > from)
    const existing = actionsOf(assessment)
    const start = localDay(getClock().now())
    const actions = createActions(rises, { guidebook, texts, existing, start, newId })
    const all = [...actions, ...changes.flatMap(gather)]
    takePath(rises, all)
    return { targets: rises.length, actions: all.length }
  }
}
