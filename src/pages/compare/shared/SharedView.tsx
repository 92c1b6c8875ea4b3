import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type IndicatorFinding, mostOften, sharedFindings } from '../../../core/compare/sharedFindings'
import { useTexts } from '../../../store/guidebook'
import type { Board } from '../Board'
import styles from '../Compare.module.css'
import { IndicatorTable } from './IndicatorTable'
import { ObstacleTable } from './ObstacleTable'
import { Pairings } from './Pairings'

const SHOWN = 10

/** What the cities have in common: what blocks them, what they do not know, where they differ, and who could learn from whom. */
export function SharedView({ board }: { board: Board }) {
  const { t } = useTranslation()
  const { group, guidebooks } = board
  const texts = useTexts()
  const findings = useMemo(() => (group ? sharedFindings(group, guidebooks) : null), [group, guidebooks])
  if (!group || !findings || !texts) return <p>{t('compare.shared.working')}</p>
  const kinds = ['blocking', 'unknown', 'spread'] as const
  const count = group.cities.length
  return (
    <div className={styles.view}>
      <section className={styles.section}>
        <h2>{t('compare.shared.title')}</h2>
        <p className={styles.lead}>{t('compare.shared.lead', { count })}</p>
      </section>
      {kinds.map((kind) => (
        <section key={kind} className={styles.section}>
          <h3>{t(`compare.shared.${kind}`)}</h3>
          <p className={styles.muted}>{t(`compare.shared.${kind}Lead`)}</p>
          <Found kind={kind} findings={mostOften(findings.indicators, kind, SHOWN)} board={board} count={count} />
        </section>
      ))}
      <ObstacleTable obstacles={findings.obstacles} count={count} />
      <Pairings board={board} texts={texts} />
    </div>
  )
}

type FoundProps = {
  kind: 'blocking' | 'unknown' | 'spread'
  findings: readonly IndicatorFinding[]
  board: Board
  count: number
}

function Found({ kind, findings, board, count }: FoundProps) {
  const { t } = useTranslation()
  const texts = useTexts()
  if (findings.length === 0 || !board.group || !texts) return <p>{t(`compare.shared.${kind}None`)}</p>
  return (
    <IndicatorTable kind={kind} findings={findings} guidebook={board.group.guidebook} texts={texts} count={count} />
  )
}
