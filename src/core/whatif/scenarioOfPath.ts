import type { Answer } from '../model/assessment'
import type { Scenario } from '../model/scenario'
import type { Path } from '../scoring/path/describePath'

/**
 * What a scenario holds in which a path has been walked: its changes, and level 0 for what has no answer yet, as the path takes it.
 * @param asked ids of the indicators that the path takes as answered: those of its phase, or all in scope
 */
export function scenarioOfPath(
  { changes }: Pick<Path, 'changes'>,
  asked: readonly string[],
  answers: Readonly<Record<string, Answer>>,
): Pick<Scenario, 'levels' | 'evidence'> {
  const open = asked.filter((id) => {
    const level = Object.hasOwn(answers, id) ? answers[id]?.level : undefined
    return typeof level !== 'number' && level !== 'na'
  })
  const evidence = changes.flatMap(({ indicator, evidence: own }) => (own ? [[indicator, own.to] as const] : []))
  return {
    levels: Object.fromEntries([
      ...open.map((id) => [id, 0] as const),
      ...changes.map(({ indicator, to }) => [indicator, to] as const),
    ]),
    ...(evidence.length > 0 ? { evidence: Object.fromEntries(evidence) } : {}),
  }
}
