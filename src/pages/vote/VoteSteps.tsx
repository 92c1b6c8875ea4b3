import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { askedOf } from '../../core/ballot/receiveBallot'
import type { BallotVote } from '../../core/model/ballot'
import type { VoteDraft } from '../../core/model/voteDraft'
import { useGuidebook } from '../../store/guidebook'
import { Alert } from '../../ui/Alert'
import { AskIndicator } from './AskIndicator'
import { HandIn } from './HandIn'
import { RoleForm } from './RoleForm'
import { Thanks } from './Thanks'
import type { useVoteDraft } from './useVoteDraft'
import { VoteOverview } from './VoteOverview'

type VoteStepsProps = {
  draft: VoteDraft
  isKept: boolean
  step: string | undefined
  change: ReturnType<typeof useVoteDraft>['change']
}

/** The screens of one session, one an address, so that the device's own way back works: `role`, `1`…`n`, `overview`, `hand`, `done`. */
export function VoteSteps({ draft, isKept, step, change }: VoteStepsProps) {
  const { t } = useTranslation()
  const guidebook = useGuidebook()
  const [, navigate] = useLocation()
  const go = (next: string | number) => navigate(`/vote/${draft.session.id}/${next}`)
  useFocusOnMain(step)
  const { role, votes } = draft
  if (!draft.handedIn && (role === null || step === 'role' || step === undefined)) {
    return <RoleForm draft={draft} onChange={change} onStart={() => go(1)} />
  }
  const asked = role === null ? [] : askedOf(draft.session, role, guidebook)
  const shown = draft.handedIn ? 'done' : step
  const indicator = asked[Number(shown) - 1]
  const vote = (id: string, value: BallotVote) => change({ votes: { ...votes, [id]: value } })
  const screen = () => {
    if (shown === 'done') return <Thanks onShow={() => change({ handedIn: false })} go={go} />
    if (shown === 'hand') return <HandIn draft={draft} onDone={() => change({ handedIn: true })} go={go} />
    if (!indicator) return <VoteOverview asked={asked} votes={votes} go={go} />
    return <AskIndicator asked={asked} indicator={indicator} vote={votes[indicator.id]} onVote={vote} go={go} />
  }
  return (
    <>
      {isKept ? null : <Alert tone="warning">{t('vote.notKept')}</Alert>}
      {screen()}
    </>
  )
}

/** Puts the reading place at the top of every new screen, for eyes and for screen readers. */
function useFocusOnMain(step: string | undefined): void {
  useEffect(() => {
    if (step === undefined) return
    const main = document.getElementById('main')
    main?.setAttribute('tabindex', '-1')
    main?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [step])
}
