// Made-up cities that are as real ones are: strong and weak as a whole, with some dimensions ahead of others, further in early phases than in
// late ones, with gaps, in every script of the region. The same seed gives the same cities everywhere.
import { sealAssessment } from '../../src/core/files/sealAssessment.ts'
import {
  type Answer,
  type Assessment,
  assessmentIdSchema,
  FOCUS_AREAS,
  FORMAT,
  FORMAT_VERSION,
} from '../../src/core/model/assessment.ts'
import type { Guidebook, Indicator } from '../../src/core/model/guidebook.ts'
import { createRandom } from '../../src/core/scoring/rank/createRandom.ts'
import { PLACES } from './places.ts'

export type CityOptions = {
  count: number
  seed: number
  /** Editions and how often each is met, by weight. */
  editions: readonly { guidebook: Guidebook; weight: number; supplements?: { id: string; version: string }[] }[]
  /** The share of cities that are assessed twice or three times. */
  again?: number
  quick?: number
  /** Sentences of an answer's note: about 100 bytes each in Latin script. */
  sentences?: number
}

const EVIDENCE = ['none', 'described', 'documented', 'verified'] as const
const FIRST_DAY = Date.parse('2025-01-06')
const DAY = 24 * 60 * 60 * 1000

type Random = ReturnType<typeof createDraw>

function createDraw(seed: number) {
  const even = createRandom(seed)
  const whole = (count: number) => Math.floor(even() * count)
  return {
    even,
    whole,
    is: (share: number) => even() < share,
    of: <T>(list: readonly T[]): T => list[whole(list.length)] as T,
    /** Standard normal, by Box and Muller. */
    normal: () => Math.sqrt(-2 * Math.log(1 - even())) * Math.cos(2 * Math.PI * even()),
  }
}

/** What is the same at every date of a city. */
type Standing = { whole: number; dimensions: Map<string, number>; candour: number }

/** Assessments of `count` cities, the dates of one city after one another; more than `count` where some are assessed again. */
export function createCities({ count, seed, ...options }: CityOptions): Assessment[] {
  return Array.from({ length: count }, (_, index) =>
    createCity(createDraw(seed * 1_000_003 + index), index, options),
  ).flat()
}

/** Files as the app writes them: canonical, sealed, with the names it gives them. */
export function sealedFiles(assessments: readonly Assessment[]): { name: string; text: string }[] {
  return assessments.map((assessment, at) => ({
    name: `${String(at).padStart(5, '0')}_${assessment.date}.guidepost.json`,
    text: sealAssessment(assessment),
  }))
}

function createCity(random: Random, index: number, options: Omit<CityOptions, 'count' | 'seed'>): Assessment[] {
  const place = random.of(PLACES)
  // From the second round on a district's number keeps names apart.
  const district = index < 60 ? '' : ` ${index}`
  const standing = createStanding(random, options.editions[0]?.guidebook)
  const edition = pick(random, options.editions)
  const city: Assessment['city'] = {
    name: `${random.of(place.names)}${district}`,
    country: place.country,
    ...(random.is(0.92) ? { population: Math.round(Math.exp(11.8 + 1.2 * random.normal())) } : {}),
    focusAreas: FOCUS_AREAS.filter(() => random.is(0.3)),
    ...(random.is(0.85) ? { initiative: random.is(0.7) ? ('government' as const) : ('area' as const) } : {}),
  }
  const dates = random.is(options.again ?? 0.15) ? 2 + random.whole(2) : 1
  const scope = random.is(options.quick ?? 0.2) ? ('quick' as const) : ('full' as const)
  const start = FIRST_DAY + random.whole(500) * DAY
  const first = Math.max(
    0,
    Math.min(edition.guidebook.phases.length - 1, Math.round(1.6 + standing.whole + random.normal() / 2)),
  )
  return Array.from({ length: dates }, (_, step) => {
    const time = start + step * (120 + random.whole(90)) * DAY
    const phase = Math.min(edition.guidebook.phases.length - 1, first + (step === 2 ? 1 : 0))
    return {
      format: FORMAT,
      formatVersion: FORMAT_VERSION,
      id: idOf(random),
      guidebook: {
        id: edition.guidebook.id,
        version: edition.guidebook.version,
        ...(edition.supplements ? { supplements: edition.supplements } : {}),
      },
      city,
      preparedBy: 'Planning department',
      date: new Date(time).toISOString().slice(0, 10),
      phase: edition.guidebook.phases[phase]?.id ?? '',
      scope,
      answers: createAnswers(
        random,
        edition.guidebook,
        { ...standing, whole: standing.whole + step * 0.3 },
        {
          scope,
          phase,
          notes: place.notes,
          sentences: options.sentences ?? 1,
        },
      ),
      createdAt: new Date(time).toISOString(),
      updatedAt: new Date(time + 3 * DAY).toISOString(),
    }
  })
}

function createStanding(random: Random, guidebook: Guidebook | undefined): Standing {
  const whole = 0.8 * random.normal()
  const dimensions = new Map(
    (guidebook?.dimensions ?? []).map(({ id }): [string, number] => [id, 0.7 * random.normal()]),
  )
  return { whole, dimensions, candour: random.normal() }
}

type Asked = { scope: 'quick' | 'full'; phase: number; notes: readonly string[]; sentences: number }

function createAnswers(random: Random, guidebook: Guidebook, standing: Standing, asked: Asked): Record<string, Answer> {
  const order: string[] = guidebook.phases.map(({ id }) => id)
  const answers: Record<string, Answer> = {}
  for (const indicator of guidebook.indicators) {
    const ahead = order.indexOf(indicator.phase) - asked.phase
    if (asked.scope === 'quick' && !indicator.quick) continue
    // Later phases are looked at now and then; of the present ones a few answers are always missing.
    if (random.is(ahead > 0 ? 0.75 : 0.04)) continue
    answers[indicator.id] = createAnswer(random, indicator, standing, ahead, asked)
  }
  return answers
}

function createAnswer(random: Random, indicator: Indicator, standing: Standing, ahead: number, asked: Asked): Answer {
  if (random.is(0.06)) return { level: 'unknown' }
  if (random.is(0.03)) return { level: 'na', note: random.of(asked.notes) }
  const own = Object.entries<number>(indicator.dimensions).reduce(
    (sum, [id, share]) => sum + share * (standing.dimensions.get(id) ?? 0),
    0,
  )
  const level = Math.max(
    0,
    Math.min(4, Math.round(2.3 + standing.whole + own - 0.7 * Math.max(-1, ahead) + 0.8 * random.normal())),
  )
  const shown = Math.max(0, Math.min(3, Math.round(level - 1 + 0.4 * standing.candour + 0.7 * random.normal())))
  const note = Array.from({ length: asked.sentences }, () => random.of(asked.notes)).join('. ')
  return {
    level,
    evidence: EVIDENCE[shown] ?? 'none',
    ...(shown > 0 ? { evidenceDate: `2025-${String(1 + random.whole(12)).padStart(2, '0')}-15` } : {}),
    note,
    ...(random.is(0.3) && level < 4 ? { target: level + 1, owner: 'Planning department', due: '2027-06-30' } : {}),
  }
}

function pick(random: Random, editions: CityOptions['editions']): CityOptions['editions'][number] {
  let left = random.even() * editions.reduce((sum, { weight }) => sum + weight, 0)
  for (const edition of editions) {
    left -= edition.weight
    if (left < 0) return edition
  }
  return editions[0] as CityOptions['editions'][number]
}

function idOf(random: Random): Assessment['id'] {
  const hex = Array.from({ length: 32 }, () => random.whole(16).toString(16)).join('')
  const groups = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20)]
  return assessmentIdSchema.parse(groups.join('-'))
}
