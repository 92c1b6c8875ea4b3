import style from '../../guidebook-data/style.json'
import type { Guidebook } from '../core/model/guidebook'
import type { Problem, WordingFault } from '../core/model/problem'
import type { GuidebookTexts, IndicatorText, IndicatorVariant } from '../core/model/texts'
import { gradeOf } from './gradeOf'
import { similarPrompts } from './similarPrompts'
import { wordsOf } from './wordsOf'

/** A noun and no judgement: "well-being". */
const VAGUE = new RegExp(`\\b(${style.vague.join('|')})(ly)?\\b(?!-being\\b)`, 'i')
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
    return faults.map(([member, fault]) => problemAt(texts.locale, id, member, fault))
  })
  const similar = similarPrompts(texts.indicators).map(({ id, other }) =>
    problemAt(texts.locale, id, 'prompt', { kind: 'samePrompt', other }),
  )
  return [...own, ...similar]
}

type MemberFault = [member: string, fault: WordingFault]

function problemAt(locale: string, id: string, member: string, fault: WordingFault): Problem {
  return { layer: 'meaning', path: `texts.${locale}.indicators.${id}.${member}`, id, fault }
}

function questionFaults({ title, prompt, why, evidence, obstacle }: Partial<IndicatorText>): MemberFault[] {
  const faults: MemberFault[] = []
  const limit = (member: string, text: string | undefined, most: number) => {
    if (text !== undefined && wordsOf(text).length > most) faults.push([member, { kind: 'manyWords', limit: most }])
  }
  limit('title', title, LIMITS.title)
  limit('why', why, LIMITS.why)
  limit('obstacle', obstacle, LIMITS.obstacle)
  if (prompt !== undefined) faults.push(...promptFaults(prompt))
  if (evidence && (evidence.length < LIMITS.evidenceMin || evidence.length > LIMITS.evidenceMax)) {
    const { evidenceMin: least, evidenceMax: most } = LIMITS
    faults.push(['evidence', { kind: 'exampleCount', found: evidence.length, least, most }])
  }
  return faults
}

function promptFaults(prompt: string): MemberFault[] {
  const faults: MemberFault[] = []
  const words = wordsOf(prompt).length
  const vague = VAGUE.exec(prompt)
  if (words < LIMITS.promptMin || words > LIMITS.promptMax) {
    const { promptMin: least, promptMax: most } = LIMITS
    faults.push(['prompt', { kind: 'wordCount', found: words, least, most }])
  }
  if (vague) faults.push(['prompt', { kind: 'vague', word: vague[0] }])
  if (/\band\/or\b/i.test(prompt)) faults.push(['prompt', { kind: 'andOr', what: 'prompt' }])
  if (prompt.split('?').length > 2) faults.push(['prompt', { kind: 'twoQuestions' }])
  const grade = gradeOf(prompt)
  if (grade > MAX_GRADE) faults.push(['prompt', { kind: 'grade', grade, limit: MAX_GRADE }])
  return faults
}

function anchorFaults({ levels = [] }: { levels?: readonly string[] | undefined }): MemberFault[] {
  return levels.flatMap((level, index) => {
    const faults: MemberFault[] = []
    const member = `levels.${index}`
    const vague = VAGUE.exec(level)
    if (vague) faults.push([member, { kind: 'vague', word: vague[0] }])
    if (/\band\/or\b/i.test(level)) faults.push([member, { kind: 'andOr', what: 'level' }])
    if (wordsOf(level).length > LIMITS.anchor) faults.push([member, { kind: 'manyWords', limit: LIMITS.anchor }])
    const twin = levels.findIndex((other, at) => at < index && areTwins(wordsOf(other), wordsOf(level)))
    if (twin !== -1) faults.push([member, { kind: 'twinLevel', level: twin }])
    return faults
  })
}

function variantFaults({ variants }: IndicatorText): MemberFault[] {
  const area: IndicatorVariant | undefined = variants?.area
  if (!area) return []
  const given = Object.fromEntries(Object.entries(area).filter(([, value]) => value !== undefined))
  const faults = [...questionFaults(given), ...anchorFaults(given)]
  return faults.map(([member, fault]): MemberFault => [`variants.area.${member}`, fault])
}

/** Level 2 of a critical indicator must be something that an outsider can see: written, signed, tested, in a budget. */
function safeguardFaults({ levels, variants }: IndicatorText): MemberFault[] {
  const wordings = [
    { member: 'levels', own: levels },
    { member: 'variants.area.levels', own: variants?.area?.levels },
  ]
  return wordings.flatMap(({ member, own }): MemberFault[] => {
    const level = own?.[SAFEGUARD_LEVEL]
    const seen = level === undefined || OBSERVABLE.test(level)
    return seen ? [] : [[`${member}.${SAFEGUARD_LEVEL}`, { kind: 'noSafeguard' }]]
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
