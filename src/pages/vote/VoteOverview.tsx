import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Ballot, BallotVote } from '../../core/model/ballot'
import type { Indicator } from '../../core/model/guidebook'
import { useTexts } from '../../store/guidebook'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import styles from './Vote.module.css'

type VoteOverviewProps = {
  asked: readonly Indicator[]
  votes: Ballot['votes']
  go: (step: string | number) => void
}

/** All votes of the ballot, each to be changed, and the way to hand them in. */
export function VoteOverview({ asked, votes, go }: VoteOverviewProps) {
  const { t } = useTranslation()
  const texts = useTexts()
  const done = asked.filter(({ id }) => votes[id] !== undefined).length
  const first = asked.findIndex(({ id }) => votes[id] === undefined)
  return (
    <Page title={t('vote.overview.title')} lead={t('vote.overview.lead', { done, total: asked.length })}>
      <table className={styles.votes}>
        <thead>
          <tr>
            <th scope="col">{t('vote.overview.indicator')}</th>
            <th scope="col">{t('vote.overview.vote')}</th>
          </tr>
        </thead>
        <tbody>
          {asked.map(({ id }, at) => (
            <tr key={id}>
              <td>
                <button type="button" className={styles.link} onClick={() => go(at + 1)}>
                  {at + 1}. {texts?.indicators[id]?.title ?? id}
                </button>
              </td>
              <td className={votes[id] === undefined ? styles.muted : undefined}>{voteWords(t, votes[id])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.steps}>
        <Button onClick={() => go('role')}>{t('vote.overview.role')}</Button>
        <Button onClick={() => go(first < 0 ? asked.length : first + 1)}>{t('vote.overview.back')}</Button>
        <Button kind="primary" disabled={done === 0} onClick={() => go('hand')}>
          {t('vote.overview.handIn')}
        </Button>
      </div>
      {done === 0 ? <p className={styles.muted}>{t('vote.overview.handInNone')}</p> : null}
    </Page>
  )
}

function voteWords(t: TFunction, vote: BallotVote | undefined): string {
  if (vote === undefined) return t('vote.overview.none')
  if (vote === 'na') return t('vote.ask.na')
  return vote === 'unknown' ? t('vote.ask.unknown') : t('vote.overview.level', { level: vote })
}
