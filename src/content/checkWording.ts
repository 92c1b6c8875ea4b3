import style from '../../guidebook-data/style.json'
import type { Guidebook } from '../core/model/guidebook'
import type { Problem } from '../core/model/problem'
import type { GuidebookTexts, IndicatorText, IndicatorVariant } from '../core/model/texts'
import { gradeOf } from './gradeOf'
import { similarPrompts } from './similarPrompts'
import { wordsOf } from './wordsOf'

const VAGUE = new RegExp(`\\b(${style.vague.join('|')})(ly)?\\b`, 'i')
const OBSERVABLE = new RegExp(`\\b(${style.observable.join('|')})`, 'i')
const LIMITS = {
  title: 8,
  promptMin: 8,
  promptMax: 25,
  why: 40,
  anchor: 30,
  obstacle: 35,
  evidenceMin: 2,
  evidenceMax: 4,
} as const
/** Flesch–Kincaid grade: years of schooling in US terms. A single grade says little of one short sentence; the limit catches the hopeless. */
const MAX_GRADE = 12
/** Level at which a critical indicator counts as a safeguard (method.md §6). */
const SAFEGUARD_LEVEL = 2

/** What breaks the style rules of the content's README, which keep questions answerable and levels apart. For English texts. */
export function checkWording({ indicators }: Pick<Guidebook, 'indicators'>, texts: GuidebookTexts): Problem[] {
  const critical = new Set<string>(indicators.filter((indicator) => indicator.critical).map(({ id }) => id))
  const own = Object.entries(texts.indicators).flatMap(([id, text]) => {
    const safeguard = critical.has(id) ? safeguardFaults(text) : []
    const faults = [...questionFaults(text), ...anchorFaults(text), ...variantFaults(text), ...safeguard]
    return faults.map(([member, problem]) => problemAt(texts.locale, id, member, problem))
  })
  const similar = similarPrompts(texts.indicators).map(({ id, other }) =>
    problemAt(texts.locale, id, 'prompt', `asks nearly the same as ${other}`),
  )
  return [...own, ...similar]
}

type Fault = [member: string, problem: string]

function problemAt(locale: string, id: string, member: string, problem: string): Problem {
  return { layer: 'meaning', path: `texts.${locale}.indicators.${id}.${member}`, id, problem }
}

function questionFaults({ title, prompt, why, evidence, obstacle }: Partial<IndicatorText>): Fault[] {
  const faults: Fault[] = []
  const limit = (member: string, text: string | undefined, most: number) => {
    if (text !== undefined && wordsOf(text).length > most) faults.push([member, `more than ${most} words`])
  }
  limit('title', title, LIMITS.title)
  limit('why', why, LIMITS.why)
  limit('obstacle', obstacle, LIMITS.obstacle)
  if (prompt !== undefined) faults.push(...promptFaults(prompt))
  if (evidence && (evidence.length < LIMITS.evidenceMin || evidence.length > LIMITS.evidenceMax)) {
    faults.push(['evidence', `${evidence.length} examples, not ${LIMITS.evidenceMin} to ${LIMITS.evidenceMax}`])
  }
  return faults
}

function promptFaults(prompt: string): Fault[] {
  const faults: Fault[] = []
  const words = wordsOf(prompt).length
  const vague = VAGUE.exec(prompt)
  if (words < LIMITS.promptMin || words > LIMITS.promptMax) {
    faults.push(['prompt', `${words} words, not ${LIMITS.promptMin} to ${LIMITS.promptMax}`])
  }
  if (vague) faults.push(['prompt', `vague: ${vague[0]}`])
  if (/\band\/or\b/i.test(prompt)) faults.push(['prompt', 'asks and/or'])
  if (prompt.split('?').length > 2) faults.push(['prompt', 'asks two questions'])
  const grade = gradeOf(prompt)
  if (grade > MAX_GRADE) faults.push(['prompt', `reading grade ${grade.toFixed(1)}, above ${MAX_GRADE}`])
  return faults
}

function anchorFaults({ levels = [] }: { levels?: readonly string[] | undefined }): Fault[] {
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

function variantFaults({ variants }: IndicatorText): Fault[] {
  const area: IndicatorVariant | undefined = variants?.area
  if (!area) return []
  const given = Object.fromEntries(Object.entries(area).filter(([, value]) => value !== undefined))
  const faults = [...questionFaults(given), ...anchorFaults(given)]
  return faults.map(([member, problem]): Fault => [`variants.area.${member}`, problem])
}

/** Level 2 of a critical indicator must be something that an outsider can see: written, signed, tested, in a budget. */
function safeguardFaults({ levels, variants }: IndicatorText): Fault[] {
  const wordings = [
    { member: 'levels', own: levels },
    { member: 'variants.area.levels', own: variants?.area?.levels },
  ]
  return wordings.flatMap(({ member, own }): Fault[] => {
    const level = own?.[SAFEGUARD_LEVEL]
    const seen = level === undefined || OBSERVABLE.test(level)
    return seen ? [] : [[`${member}.${SAFEGUARD_LEVEL}`, 'critical, but no safeguard that can be seen']]
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
