// The project formation brief: what a city hands over when it asks for a preparation study. Two to four pages.

import { briefTexts } from '../../brief/briefTexts'
import { formationOpenPoints } from '../../brief/openPoints'
import { blockers } from '../../findings/blockers'
import { blockerText } from '../../findings/blockerText'
import type { ReportInput } from '../../findings/ReportInput'
import { readSlice } from '../../findings/readSlice'
import { standing } from '../../findings/standing'
import { SUPPORT_KINDS } from '../../model/brief'
import type { DimensionId } from '../../model/guidebook'
import { answeredLevel } from '../../questionnaire/answeredLevel'
import { inScopeIndicators } from '../../questionnaire/inScopeIndicators'
import { focusAreaTitle } from '../../texts/focusAreaTitle'
import { formatCoverage, formatScore } from '../../texts/formatScore'
import { printableTexts } from '../../texts/printableText'
import { dimensionTitle, phaseTitle } from '../../texts/titles'
import type { Cell, ReportBlock } from '../ReportBlock'
import {
  contactBlocks,
  listBlocks,
  missing,
  openPointList,
  proseBlocks,
  provenanceBlock,
  warningBlocks,
} from './briefParts'

/** How many blockers are named. */
const NAMED = 4

/** The blocks of the project formation brief. What the assessment does not hold is listed as open, never made up. Pure. */
export function formationBrief(input: ReportInput): ReportBlock[] {
  const { words, assessment, format } = input
  const texts = briefTexts(input)
  const { formation } = texts
  const { city } = assessment
  const section = (id: string, ...blocks: ReportBlock[]): ReportBlock[] => [
    { kind: 'heading', level: 2, text: words(`brief.names.${id}`), id: `brief-${id}` },
    ...blocks,
  ]
  return printableTexts([
    { kind: 'heading', level: 1, text: words('brief.formation.title', { city: city.name }), id: 'formation' },
    ...warningBlocks(input),
    {
      kind: 'paragraph',
      role: 'lead',
      text: words('brief.formation.lead', { city: city.name, country: format.country(city.country) }),
    },
    factsTable(input),
    ...section('challenge', ...proseBlocks(input, formation.challenge)),
    ...section('vision', ...proseBlocks(input, formation.vision)),
    ...section('priority', ...proseBlocks(input, formation.priority)),
    ...section('concept', ...proseBlocks(input, formation.concept)),
    ...section('readiness', ...readiness(input)),
    ...section('support', ...support(input, formation)),
    ...section('partners', ...listBlocks(input, formation.partners)),
    ...section('steps', ...listBlocks(input, formation.steps, true)),
    ...section('contact', ...contactBlocks(input, texts)),
    ...section('open', openPointList(input, formationOpenPoints(input, texts))),
    provenanceBlock(input),
  ])
}

/** The city in a few facts; what the profile lacks is left out here and listed as open. */
export function factsTable({ assessment, outline, words, format }: ReportInput): ReportBlock {
  const { city, phase, date } = assessment
  const initiative = city.initiative === undefined ? undefined : words(`document.initiatives.${city.initiative}`)
  const facts: [string, string | undefined][] = [
    ['city', `${city.name}, ${format.country(city.country)}`],
    ['population', city.population === undefined ? undefined : format.number(city.population)],
    ['focusAreas', city.focusAreas?.map((area) => focusAreaTitle(area, words)).join(', ')],
    ['initiative', initiative],
    ['phase', phaseTitle(outline, phase)],
    ['date', format.day(date)],
  ]
  return {
    kind: 'table',
    caption: words('brief.facts'),
    columns: [{ label: words('brief.fact'), width: 0.3 }, { label: words('document.columns.value') }],
    rows: facts.flatMap(([name, value]) => (value ? [[words(`document.facts.${name}`), value]] : [])),
  }
}

function readiness(input: ReportInput): ReportBlock[] {
  const { guidebook, assessment, scores, words, outline } = input
  const { claimed, evidenced } = scores
  const closed = blockers(guidebook, assessment, scores)
  const blocking = (closed?.blockers ?? []).slice(0, NAMED).map((blocker) => blockerText(input, blocker))
  const gate = closed
    ? words(`document.verdict.${closed.status}`, { phase: phaseTitle(outline, closed.phase) })
    : words('document.verdict.open')
  return [
    { kind: 'paragraph', text: standing(input) },
    {
      kind: 'figures',
      items: [
        { label: words('document.figures.claimed'), value: formatScore(claimed.headline) },
        { label: words('document.figures.evidenced'), value: formatScore(evidenced.headline) },
        { label: words('document.figures.coverage'), value: formatCoverage(claimed.inScope.coverage) },
      ],
    },
    dimensionTable(input),
    { kind: 'paragraph', text: gate },
    ...(blocking.length > 0 ? [{ kind: 'list', ordered: false, items: blocking } as const] : []),
  ]
}

function dimensionTable(input: ReportInput): ReportBlock {
  const { guidebook, scores, words, outline } = input
  const right = { align: 'right', width: 0.15 } as const
  return {
    kind: 'table',
    caption: words('brief.dimensions'),
    columns: [
      { label: words('document.columns.name'), width: 0.3 },
      { label: words('document.claimed'), ...right },
      { label: words('document.evidenced'), ...right },
      { label: words('document.columns.coverage'), ...right },
      { label: words('brief.backed'), align: 'right', width: 0.25 },
    ],
    rows: guidebook.dimensions.map(({ id }): Cell[] => {
      const slice = { kind: 'dimension', dimension: id } as const
      const own = readSlice(scores.claimed, slice)
      return [
        dimensionTitle(outline, id),
        { text: formatScore(own.score), strong: true },
        formatScore(readSlice(scores.evidenced, slice).score),
        formatCoverage(own.coverage),
        backedOf(input, id),
      ]
    }),
  }
}

/** How many of a dimension's answers rest on documents or were verified by somebody. */
function backedOf({ guidebook, assessment, words }: ReportInput, dimension: DimensionId): string {
  const answers = inScopeIndicators(guidebook, assessment).flatMap(({ id, dimensions }) => {
    const answer = assessment.answers[id]
    const counts = (dimensions[dimension] ?? 0) > 0 && answeredLevel(answer, guidebook) !== null
    return counts && answer ? [answer] : []
  })
  const backed = answers.filter(({ evidence }) => evidence === 'documented' || evidence === 'verified').length
  return words('brief.backedOf', { backed, count: answers.length })
}

function support(input: ReportInput, texts: Readonly<Record<string, string>>): ReportBlock[] {
  const asked = SUPPORT_KINDS.filter((kind) => (texts[kind] ?? '') !== '')
  if (asked.length === 0) return [missing(input)]
  return asked.flatMap((kind): ReportBlock[] => [
    { kind: 'heading', level: 3, text: input.words(`brief.names.${kind}`), id: `brief-support-${kind}` },
    ...listBlocks(input, texts[kind] ?? ''),
  ])
}
