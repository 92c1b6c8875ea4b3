import type { GuidebookTexts, IndicatorText } from '../core/model/texts'
import type { Problem } from './Problem'

const VAGUE = /\b(good|adequate|appropriate|effective|sufficient|strong|fully|regularly|various)(ly)?\b/i
const LIMITS = { title: 8, promptMin: 8, promptMax: 25, why: 40, anchor: 30, evidenceMin: 2, evidenceMax: 4 } as const

/** What breaks the style rules of the content's README, which keep questions answerable and levels apart. */
export function checkWording({ locale, indicators }: GuidebookTexts): Problem[] {
  return Object.entries(indicators).flatMap(([id, text]) =>
    [...questionFaults(text), ...anchorFaults(text)].map(([member, problem]): Problem => {
      return { layer: 'meaning', path: `texts.${locale}.indicators.${id}.${member}`, id, problem }
    }),
  )
}

type Fault = [member: string, problem: string]

function questionFaults({ title, prompt, why, evidence }: IndicatorText): Fault[] {
  const faults: Fault[] = []
  const words = wordsOf(prompt).length
  if (wordsOf(title).length > LIMITS.title) faults.push(['title', `more than ${LIMITS.title} words`])
  if (words < LIMITS.promptMin || words > LIMITS.promptMax) {
    faults.push(['prompt', `${words} words, not ${LIMITS.promptMin} to ${LIMITS.promptMax}`])
  }
  if (/\band\/or\b/i.test(prompt)) faults.push(['prompt', 'asks and/or'])
  if (prompt.split('?').length > 2) faults.push(['prompt', 'asks two questions'])
  if (wordsOf(why).length > LIMITS.why) faults.push(['why', `more than ${LIMITS.why} words`])
  if (evidence.length < LIMITS.evidenceMin || evidence.length > LIMITS.evidenceMax) {
    faults.push(['evidence', `${evidence.length} examples, not ${LIMITS.evidenceMin} to ${LIMITS.evidenceMax}`])
  }
  return faults
}

function anchorFaults({ levels }: IndicatorText): Fault[] {
  return levels.flatMap((level, index) => {
    const faults: Fault[] = []
    const member = `levels.${index}`
    const vague = VAGUE.exec(level)
    if (vague) faults.push([member, `vague: ${vague[0]}`])
    if (/\band\/or\b/i.test(level)) faults.push([member, 'says and/or'])
    if (wordsOf(level).length > LIMITS.anchor) faults.push([member, `more than ${LIMITS.anchor} words`])
    const twin = levels.findIndex((other, at) => at < index && areTwins(wordsOf(other), wordsOf(level)))
    if (twin !== -1) faults.push([member, `differs from level ${twin} by one word at most`])
    return faults
  })
}

/** Whether two sentences differ by at most one word put in, taken out or exchanged. */
function areTwins(first: readonly string[], second: readonly string[]): boolean {
  const shorter = Math.min(first.length, second.length)
  let start = 0
  while (start < shorter && first[start] === second[start]) start++
  let end = 0
  while (end < shorter - start && first.at(-1 - end) === second.at(-1 - end)) end++
  return Math.max(first.length, second.length) - start - end <= 1
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[^\s.,;:?!]+/g) ?? []
}
