import type { ReportInput } from '../findings/ReportInput'
import { readGate, readSlice } from '../findings/readSlice'
import type { Answer } from '../model/assessment'
import type { Indicator, PhaseId } from '../model/guidebook'
import type { IndicatorText } from '../model/texts'
import { answeredLevel } from '../questionnaire/answeredLevel'
import { type AnswerState, answerState } from '../questionnaire/answerState'
import { consideredIndicators } from '../questionnaire/consideredIndicators'
import { formatCoverage, formatScore } from '../texts/formatScore'
import { indicatorCode } from '../texts/indicatorCode'
import { basisTitle, indicatorTitle, levelTitle, phaseTitle } from '../texts/titles'
import { gateTone } from './gateBlocks'
import type { ReportBlock, Tone } from './ReportBlock'

/** One section a phase, with a record of every considered indicator. Phases that the scope leaves empty say so. */
export function phaseBlocks(input: ReportInput): ReportBlock[] {
  return input.guidebook.phases.flatMap(({ id }) => phaseSection(input, id))
}

function phaseSection(input: ReportInput, phase: PhaseId): ReportBlock[] {
  const { words, outline, assessment, guidebook, scores } = input
  const claimed = readSlice(scores.claimed, { kind: 'phase', phase })
  const evidenced = readSlice(scores.evidenced, { kind: 'phase', phase })
  const { status } = readGate(scores.claimed, phase)
  const indicators = consideredIndicators(guidebook, assessment.scope, phase)
  const title = words('document.phase.title', { phase: phaseTitle(outline, phase) })
  const purpose = outline.phases[phase]?.purpose
  const decision = outline.phases[phase]?.decision
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: title, id: `phase-${phase}` },
    ...(purpose ? [{ kind: 'paragraph', text: purpose } as const] : []),
    ...(decision ? [{ kind: 'paragraph', text: words('document.phase.decision', { decision }) } as const] : []),
    {
      kind: 'figures',
      items: [
        { label: words('document.claimed'), value: formatScore(claimed.score) },
        { label: words('document.evidenced'), value: formatScore(evidenced.score) },
        { label: words('document.columns.coverage'), value: formatCoverage(claimed.coverage) },
        { label: words('document.phase.gate'), value: words(`document.gates.${status}`), tone: gateTone(status) },
      ],
    },
    ...(indicators.length === 0
      ? [{ kind: 'paragraph', role: 'note', text: words('document.phase.empty') } as const]
      : []),
    ...indicators.map((indicator) => indicatorRecord(input, indicator)),
  ]
}

/** One indicator as answered: its level with the anchor's words, and what was said, shown, planned and comes next. */
export function indicatorRecord(input: ReportInput, indicator: Indicator): ReportBlock {
  const { assessment, texts, guidebook } = input
  const answer = assessment.answers[indicator.id]
  const level = answeredLevel(answer, guidebook)
  const fields = [
    ...levelFields(input, indicator, answer, level),
    ...supportFields(input, answer),
    ...planFields(input, texts.indicators[indicator.id], answer, level),
  ]
  return {
    kind: 'record',
    title: indicatorTitle(texts, indicator.id),
    tag: tag(input, indicator),
    tone: tone(input, answer, level),
    level,
    max: guidebook.scale.max,
    fields: fields.flatMap(([key, text, links = []]) =>
      text?.trim() || links.length > 0
        ? [{ label: input.words(`document.record.${key}`), text: text ?? '', ...(links.length > 0 ? { links } : {}) }]
        : [],
    ),
  }
}

type Field = [key: string, text: string | undefined, links?: string[]]

function tag({ outline, words, guidebook }: ReportInput, indicator: Indicator): string {
  const values = { code: indicatorCode(guidebook, indicator.id), basis: basisTitle(outline, indicator.basis) }
  return words(indicator.critical ? 'document.record.critical' : 'document.record.tag', values)
}

function tone(input: ReportInput, answer: Answer | undefined, level: number | null): Tone {
  if (level === null) return shownState(input, answer) === 'unexplained' ? 'caution' : 'muted'
  const { guidebook } = input
  const { max } = guidebook.scale
  return level * 2 > max ? 'positive' : level * 2 < max ? 'negative' : 'caution'
}

function levelFields(
  input: ReportInput,
  indicator: Indicator,
  answer: Answer | undefined,
  level: number | null,
): Field[] {
  const { outline, texts, words } = input
  const text = texts.indicators[indicator.id]
  const prompt: Field = ['prompt', text?.prompt]
  if (level === null) return [prompt, ['level', words(`document.record.states.${shownState(input, answer)}`)]]
  const values = { level, title: levelTitle(outline, level), anchor: text?.levels[level] ?? '' }
  return [prompt, ['level', words('document.record.levelWords', values)]]
}

/** A level outside the scale counts as not answered (method.md §10). Where notes are left out, so are the reasons: then none is missing. */
function shownState({ withheld }: ReportInput, answer: Answer | undefined): Exclude<AnswerState, 'level'> {
  const state = answerState(answer)
  if (state === 'unexplained' && withheld?.notes) return 'na'
  return state === 'level' ? 'open' : state
}

function supportFields({ outline, format, words }: ReportInput, answer: Answer | undefined): Field[] {
  if (!answer) return []
  const evidence = answer.evidence ? outline.evidence[answer.evidence].title : undefined
  const dated =
    evidence && answer.evidenceDate
      ? words('document.record.evidenceDated', { evidence, date: format.day(answer.evidenceDate) })
      : evidence
  return [
    ['evidence', dated],
    ['note', answer.note],
    ['links', undefined, answer.links ?? []],
    ['votes', votes(answer, words)],
  ]
}

function votes(answer: Answer, words: ReportInput['words']): string | undefined {
  if (!answer.votes) return undefined
  const counts = answer.votes.counts.map((count, level) => words('document.record.vote', { level, count })).join(', ')
  const dissent = answer.votes.dissent?.trim()
  return dissent ? `${counts}. ${words('document.record.dissent', { dissent })}` : counts
}

function planFields(
  { outline, format }: ReportInput,
  text: IndicatorText | undefined,
  answer: Answer | undefined,
  level: number | null,
): Field[] {
  return [
    ['target', answer?.target === undefined ? undefined : `${answer.target} · ${levelTitle(outline, answer.target)}`],
    ['owner', answer?.owner],
    ['due', answer?.due ? format.day(answer.due) : undefined],
    ['step', level === null ? undefined : text?.steps[level]],
  ]
}
