import { findPairings, type Pairing } from '../../compare/createPairings'
import type { Steps } from '../../compare/finishSteps'
import { findShared, type IndicatorFinding, mostOften, type ObstacleFinding } from '../../compare/sharedFindings'
import { shorten } from '../../compare/view/shorten'
import { dimensionTitle, indicatorTitle, levelTitle, phaseTitle } from '../../texts/titles'
import type { Cell, ReportBlock } from '../ReportBlock'
import type { BriefInput } from './BriefInput'

const NAMED = 10
const NAME = 50
/** Cities for which the brief proposes a pairing, and rows of the list. */
const LEARNERS = 200
const PAIRINGS = 40

/** What blocks cities, what they do not know, where they differ, their obstacles, and who could learn from whom. */
export function* sharedBlocks(input: BriefInput, names: ReadonlyMap<string, string>): Steps<ReportBlock[]> {
  const { words, group, guidebooks } = input
  const { indicators, obstacles } = yield* findShared(group, guidebooks)
  const found = (['blocking', 'unknown', 'spread'] as const).flatMap((kind): ReportBlock[] => [
    { kind: 'heading', level: 2, text: words(`compare.shared.${kind}`), id: `shared-${kind}` },
    findingTable(input, kind, mostOften(indicators, kind, NAMED)),
  ])
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: words('compare.shared.title'), id: 'shared' },
    ...found,
    { kind: 'heading', level: 2, text: words('compare.shared.obstacles'), id: 'obstacles' },
    obstacles.length === 0
      ? { kind: 'paragraph', text: words('compare.shared.obstaclesNone') }
      : obstacleTable(input, obstacles),
    ...(yield* pairingBlocks(input, names)),
  ]
}

function findingTable(
  { words, group, texts }: BriefInput,
  kind: 'blocking' | 'unknown' | 'spread',
  findings: readonly IndicatorFinding[],
): ReportBlock {
  if (findings.length === 0) return { kind: 'paragraph', text: words(`compare.shared.${kind}None`) }
  const phases = new Map<string, string>(group.guidebook.indicators.map(({ id, phase }) => [id, phase]))
  const figure = (finding: IndicatorFinding) =>
    kind === 'spread'
      ? (finding.spread ?? 0).toFixed(2)
      : words('compare.shared.of', {
          count: finding[kind],
          of: kind === 'unknown' ? finding.applicable : group.cities.length,
        })
  return {
    kind: 'table',
    caption: words(`compare.shared.${kind}Lead`),
    columns: [
      { label: words('compare.shared.indicator'), width: 0.55 },
      { label: words('compare.shared.phase'), width: 0.22 },
      {
        label: words(kind === 'spread' ? 'compare.shared.deviation' : 'compare.shared.cities'),
        align: 'right',
        width: 0.23,
      },
    ],
    rows: findings.map((finding): Cell[] => [
      indicatorTitle(texts, finding.indicator),
      phaseTitle(texts.outline, phases.get(finding.indicator) ?? ''),
      figure(finding),
    ]),
  }
}

function obstacleTable({ words, texts, group }: BriefInput, obstacles: readonly ObstacleFinding[]): ReportBlock {
  return {
    kind: 'table',
    caption: words('compare.shared.obstaclesLead'),
    columns: [
      { label: words('compare.shared.dimension'), width: 0.25 },
      { label: words('compare.shared.obstacle'), width: 0.52 },
      { label: words('compare.shared.cities'), align: 'right', width: 0.23 },
    ],
    rows: obstacles.map(({ obstacle, dimension, cities }): Cell[] => [
      dimensionTitle(texts.outline, dimension),
      texts.outline.obstacles?.[obstacle]?.title ?? obstacle,
      words('compare.shared.of', { count: cities, of: group.cities.length }),
    ]),
  }
}

function* pairingBlocks(input: BriefInput, names: ReadonlyMap<string, string>): Steps<ReportBlock[]> {
  const { words, group, guidebooks } = input
  const learners = group.cities.slice(0, LEARNERS)
  const pairings = yield* findPairings(group.cities, guidebooks, { learners, count: 1 })
  const shown = everyLearnerFirst(pairings).slice(0, PAIRINGS)
  const notes = [
    ...(pairings.length > shown.length
      ? [words('nationalBrief.pairings.some', { count: shown.length, of: pairings.length })]
      : []),
    ...(group.cities.length > learners.length
      ? [words('nationalBrief.pairings.learners', { count: learners.length, of: group.cities.length })]
      : []),
  ]
  return [
    { kind: 'heading', level: 2, text: words('compare.shared.pairings'), id: 'pairings' },
    ...notes.map((text) => ({ kind: 'paragraph' as const, text })),
    shown.length === 0
      ? { kind: 'paragraph', text: words('compare.shared.pairingsNone') }
      : pairingTable(input, names, shown),
  ]
}

function pairingTable(
  { words, texts }: BriefInput,
  names: ReadonlyMap<string, string>,
  pairings: readonly Pairing[],
): ReportBlock {
  const nameOf = (key: string) => shorten(names.get(key) ?? '', NAME)
  return {
    kind: 'table',
    caption: words('compare.shared.pairingsLead', { level: levelTitle(texts.outline, 3) }),
    columns: (['learner', 'indicator', 'teacher', 'level'] as const).map((name) => ({
      label: words(`compare.shared.${name}`),
      width: name === 'indicator' ? 0.4 : 0.2,
    })),
    rows: pairings.map(({ learner, indicator, teacher, teacherLevel }): Cell[] => [
      nameOf(learner),
      indicatorTitle(texts, indicator),
      nameOf(teacher),
      levelTitle(texts.outline, teacherLevel),
    ]),
  }
}

/** The best-fitting pairing of every learner before anyone's second, and so on; within a turn in the order of the learners. */
function everyLearnerFirst(pairings: readonly Pairing[]): Pairing[] {
  const turns = new Map<string, number>()
  return pairings
    .map((pairing, place) => ({ pairing, place }))
    .sort((a, b) => fitOf(b.pairing) - fitOf(a.pairing))
    .map(({ pairing, place }) => {
      const turn = turns.get(pairing.learner) ?? 0
      turns.set(pairing.learner, turn + 1)
      return { pairing, turn, place }
    })
    .sort((a, b) => a.turn - b.turn || a.place - b.place)
    .map(({ pairing }) => pairing)
}

/** What makes a pairing worth naming first. */
function fitOf({ shown, sameCountry, likeSize }: Pairing): number {
  return Number(shown) * 4 + Number(likeSize) * 2 + Number(sameCountry)
}
