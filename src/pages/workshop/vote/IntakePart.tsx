import { lazy, Suspense, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Ballot } from '../../../core/model/ballot'
import { createSession } from '../../../core/workshop/createSession'
import { getClock } from '../../../store/connections'
import { addBallots } from '../../../store/workshop'
import { VotingClosed } from '../VotingClosed'
import type { WorkshopInput } from '../WorkshopInput'

const BallotIntake = lazy(() => import('../intake/BallotIntake').then((module) => ({ default: module.BallotIntake })))

/** Ballots from phones, by camera or as files; what does not belong to the session is refused with its reason. */
export function IntakePart({ record, assessment, guidebook }: WorkshopInput) {
  const { t } = useTranslation()
  const session = useMemo(() => createSession(record, assessment, guidebook), [record, assessment, guidebook])
  const seen = useMemo(() => new Set(record.ballots.map(({ id }) => id)), [record.ballots])
  const back = `/a/${assessment.id}/workshop`
  if (!session) return <VotingClosed id={assessment.id} />
  return (
    <>
      <h2>{t('workshop.vote.phones')}</h2>
      <Suspense fallback={<p>{t('shell.loading')}</p>}>
        <BallotIntake session={session} seen={seen} onBallot={takeIn} />
      </Suspense>
      <p>
        <Link href={`${back}/vote`}>{t('workshop.paper.back')}</Link>
      </p>
    </>
  )
}

function takeIn({ id, round, role, name, votes }: Ballot, via: 'phone' | 'file'): void {
  const at = getClock().now().toISOString()
  addBallots([{ id, round: round === 2 ? 2 : 1, role, ...(name ? { name } : {}), via, at, votes: { ...votes } }])
}
