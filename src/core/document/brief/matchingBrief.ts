// The business matching brief: what a city wants to solve, on one page for companies that may answer.

import { type BriefTexts, briefTexts } from '../../brief/briefTexts'
import { matchingOpenPoints } from '../../brief/openPoints'
import type { ReportInput } from '../../findings/ReportInput'
import { readSlice } from '../../findings/readSlice'
import { CONSTRAINTS } from '../../model/brief'
import { focusAreaTitle } from '../../texts/focusAreaTitle'
import { formatScore } from '../../texts/formatScore'
import { printableTexts } from '../../texts/printableText'
import { dimensionTitle, phaseTitle } from '../../texts/titles'
import type { ReportBlock } from '../ReportBlock'
import { contactBlocks, missing, openPointList, proseBlocks, provenanceBlock, warningBlocks } from './briefParts'

/**
 * The blocks of the business matching brief. What the assessment does not hold is listed as open, never made up. Pure.
 *
 * @param entry where it is one of many in a catalogue: the beginning of its headings' ids, unique there; its title then is the city's name
 */
export function matchingBrief(input: ReportInput, entry?: string): ReportBlock[] {
  const { words, assessment, outline, format } = input
  const { city, phase } = assessment
  const texts = briefTexts(input)
  const place = `${city.name}, ${format.country(city.country)}`
  const section = (id: string, ...blocks: ReportBlock[]): ReportBlock[] => [
    { kind: 'heading', level: 2, text: words(`brief.names.${id}`), id: `${entry ?? 'brief'}-${id}` },
    ...blocks,
  ]
  const facts = [
    ...(entry === undefined ? [place] : []),
    ...(city.population === undefined
      ? []
      : [words('brief.matching.population', { count: format.number(city.population) })]),
    words('brief.matching.phase', { phase: phaseTitle(outline, phase) }),
  ]
  return printableTexts([
    {
      kind: 'heading',
      level: 1,
      text: entry === undefined ? words('brief.matching.title', { city: city.name }) : place,
      id: entry ?? 'matching',
    },
    ...warningBlocks(input),
    { kind: 'paragraph', role: 'lead', text: facts.join(' · ') },
    ...section('needs', ...needBlocks(input, texts, entry)),
    ...section('kinds', kindBlock(input, texts)),
    ...section('constraints', constraintTable(input, texts)),
    ...section('readiness', readinessLine(input)),
    ...section('contact', ...contactBlocks(input, texts)),
    ...section('open', openPointList(input, matchingOpenPoints(input, texts))),
    provenanceBlock(input),
  ])
}

/** What is to be solved, focus area by focus area; areas that nothing was written for are named together. */
function needBlocks(input: ReportInput, { needs }: BriefTexts, entry: string | undefined): ReportBlock[] {
  const { words } = input
  if (needs.length === 0) return [missing(input)]
  const untold = needs.filter(({ text }) => text === '').map(({ area }) => focusAreaTitle(area, words))
  return [
    ...needs
      .filter(({ text }) => text !== '')
      .flatMap(({ area, text }, index): ReportBlock[] => [
        { kind: 'heading', level: 3, text: focusAreaTitle(area, words), id: `${entry ?? 'brief'}-need-${index}` },
        ...proseBlocks(input, text),
      ]),
    ...(untold.length > 0
      ? [
          {
            kind: 'paragraph',
            role: 'note',
            text: words('brief.matching.untold', { areas: untold.join(', ') }),
          } as const,
        ]
      : []),
  ]
}

function kindBlock(input: ReportInput, { kinds }: BriefTexts): ReportBlock {
  if (kinds.length === 0) return missing(input)
  return { kind: 'paragraph', text: kinds.map((kind) => input.words(`brief.names.${kind}`)).join(', ') }
}

function constraintTable({ words }: ReportInput, { constraints }: BriefTexts): ReportBlock {
  return {
    kind: 'table',
    caption: words('brief.matching.constraints'),
    columns: [{ label: words('brief.matching.constraint'), width: 0.3 }, { label: words('brief.matching.terms') }],
    rows: CONSTRAINTS.map((name) => [
      words(`brief.names.${name}`),
      constraints[name].replaceAll('\n', ' ') || { text: words('brief.missing'), tone: 'muted' },
    ]),
  }
}

/** The headline and the dimensions in one line. */
function readinessLine({ guidebook, outline, scores, words }: ReportInput): ReportBlock {
  const parts = guidebook.dimensions.map(({ id }) => {
    const { score } = readSlice(scores.claimed, { kind: 'dimension', dimension: id })
    return words('brief.matching.part', { title: dimensionTitle(outline, id), score: formatScore(score) })
  })
  const text = words('brief.matching.readiness', {
    claimed: formatScore(scores.claimed.headline),
    evidenced: formatScore(scores.evidenced.headline),
    parts: parts.join(', '),
  })
  return { kind: 'paragraph', text }
}
