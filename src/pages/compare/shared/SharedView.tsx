import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { CityEntry } from '../../../core/compare/CityEntry'
import { findPairings, type Pairing } from '../../../core/compare/createPairings'
import type { Steps } from '../../../core/compare/finishSteps'
import { findShared, type IndicatorFinding, mostOften, type SharedFindings } from '../../../core/compare/sharedFindings'
import { useTexts } from '../../../store/guidebook'
import type { Board } from '../Board'
import styles from '../Compare.module.css'
import { useSteps } from '../useSteps'
import { IndicatorTable } from './IndicatorTable'
import { ObstacleTable } from './ObstacleTable'
import { LEARNERS, Pairings } from './Pairings'

const SHOWN = 10

/** What the cities have in common: what blocks them, what they do not know, where they differ, and who could learn from whom. */
export function SharedView({ board }: { board: Board }) {
  const { t } = useTranslation()
  const { group, guidebooks, picked } = board
  const texts = useTexts()
  const found = useSteps(useCallback(() => findAll(group, guidebooks, picked), [group, guidebooks, picked]))
  if (!group) return null
  if (!found.value || !texts) return <p role="status">{t('compare.shared.working')}</p>
  const { findings, pairings, cities } = found.value
  const kinds = ['blocking', 'unknown', 'spread'] as const
  const count = cities.length
  return (
    <div className={styles.view} aria-busy={found.busy || undefined}>
      <section className={styles.section}>
        <h2>{t('compare.shared.title')}</h2>
        <p className={styles.lead}>{t('compare.shared.lead', { count })}</p>
      </section>
      {kinds.map((kind) => (
        <section key={kind} className={styles.section}>
          <h3>{t(`compare.shared.${kind}`)}</h3>
          <p className={styles.muted}>{t(`compare.shared.${kind}Lead`)}</p>
          <Finding kind={kind} findings={mostOften(findings.indicators, kind, SHOWN)} board={board} count={count} />
        </section>
      ))}
      <ObstacleTable obstacles={findings.obstacles} count={count} />
      <Pairings cities={cities} pairings={pairings} isWhole={picked.length > 0} texts={texts} />
    </div>
  )
}

type Found = { findings: SharedFindings; pairings: Pairing[]; cities: readonly CityEntry[] }

/** Pairings are for the picked cities, or for the first by name where none is picked. */
function* findAll(
  group: Board['group'],
  guidebooks: Board['guidebooks'],
  picked: Board['picked'],
): Steps<Found | null> {
  if (!group) return null
  const { cities } = group
  const findings = yield* findShared(group, guidebooks)
  const learners = picked.length > 0 ? picked.map(({ city }) => city) : cities.slice(0, LEARNERS)
  const pairings = yield* findPairings(cities, guidebooks, { learners, count: picked.length > 0 ? 3 : 1 })
  return { findings, pairings, cities }
}

type FoundProps = {
  kind: 'blocking' | 'unknown' | 'spread'
  findings: readonly IndicatorFinding[]
  board: Board
  count: number
}

function Finding({ kind, findings, board, count }: FoundProps) {
  const { t } = useTranslation()
  const texts = useTexts()
  if (findings.length === 0 || !board.group || !texts) return <p>{t(`compare.shared.${kind}None`)}</p>
  return (
    <IndicatorTable kind={kind} findings={findings} guidebook={board.group.guidebook} texts={texts} count={count} />
  )
}
