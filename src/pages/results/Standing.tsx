import { useTranslation } from 'react-i18next'
import { standing } from '../../core/findings/standing'
import { formatCoverage, formatScore } from '../../core/texts/formatScore'
import { Badge } from '../../ui/Badge'
import styles from './Results.module.css'
import type { ResultsInput } from './ResultsInput'
import { ScoreFigure } from './ScoreFigure'

/** Where we stand: the headline in words, claimed against evidenced, and how much of it is answered. */
export function Standing(input: ResultsInput) {
  const { t } = useTranslation()
  const { guidebook, scores, ask } = input
  const { claimed, evidenced, claimGap } = scores
  const { answered, applicable, coverage } = claimed.inScope
  return (
    <section className={styles.section} aria-labelledby="standing">
      <h2 id="standing">{t('results.standing.title')}</h2>
      <p className={styles.lead}>{standing(input)}</p>
      <dl className={styles.headlines}>
        <div>
          <dt>{t('results.standing.claimed')}</dt>
          <dd className={styles.big}>
            <ScoreFigure
              figure="headline"
              text={formatScore(claimed.headline)}
              question={{ kind: 'headline', reading: 'claimed', title: t('results.standing.claimed') }}
              ask={ask}
            />
          </dd>
          {claimed.headline !== null && claimed.provisional ? (
            <dd>
              <Badge tone="caution">{t('results.standing.provisional')}</Badge>{' '}
              {t('results.standing.provisionalWhy', { least: formatCoverage(guidebook.scoring.provisionalBelow) })}
            </dd>
          ) : null}
        </div>
        <div>
          <dt>{t('results.standing.evidenced')}</dt>
          <dd className={styles.big}>
            <ScoreFigure
              figure="evidenced-headline"
              text={formatScore(evidenced.headline)}
              question={{ kind: 'headline', reading: 'evidenced', title: t('results.standing.evidenced') }}
              ask={ask}
            />
          </dd>
          {claimGap === null ? null : <dd>{t('results.standing.gap', { count: Number(formatScore(claimGap)) })}</dd>}
        </div>
        <div>
          <dt>{t('results.standing.coverage')}</dt>
          <dd className={styles.big}>
            <ScoreFigure
              figure="coverage"
              text={formatCoverage(coverage)}
              question={{
                kind: 'slice',
                slice: { kind: 'inScope' },
                reading: 'claimed',
                title: t('results.standing.coverage'),
              }}
              ask={ask}
            />
          </dd>
          <dd>{t('results.standing.answered', { answered, count: applicable })}</dd>
        </div>
      </dl>
    </section>
  )
}
