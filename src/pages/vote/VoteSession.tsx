import { useTranslation } from 'react-i18next'
import type { VoteDraft } from '../../core/model/voteDraft'
import { Loading } from '../../parts/frame/Loading'
import { useEdition } from '../../store/editions'
import { EditionContext } from '../../store/guidebook'
import { useVoteDraft } from './useVoteDraft'
import { VoteFault } from './VoteFault'
import { VoteSteps } from './VoteSteps'

/** Voting in one session: its draft, and the edition it is asked in. */
export function VoteSession({ id, step }: { id: string; step: string | undefined }) {
  const { t } = useTranslation()
  const { draft, isKept, change } = useVoteDraft(id)
  if (draft === 'loading') return <Loading />
  if (draft === null) return <VoteFault>{t('vote.fault.gone')}</VoteFault>
  return <WithEdition draft={draft} isKept={isKept} step={step} change={change} />
}

type WithEditionProps = {
  draft: VoteDraft
  isKept: boolean
  step: string | undefined
  change: ReturnType<typeof useVoteDraft>['change']
}

function WithEdition({ draft, ...props }: WithEditionProps) {
  const { t } = useTranslation()
  const { guidebook, indicators } = draft.session
  const edition = useEdition(guidebook)
  const { version } = guidebook
  if (edition === 'loading') return <Loading />
  if (edition === 'absent') return <VoteFault>{t('vote.fault.absent', { version })}</VoteFault>
  const known = new Set<string>(edition.guidebook.indicators.map(({ id }) => id))
  if (!indicators.every((id) => known.has(id)) || edition.guidebook.scale.max !== draft.session.max) {
    return <VoteFault>{t('vote.fault.wrongEdition', { version })}</VoteFault>
  }
  return (
    <EditionContext value={edition}>
      <VoteSteps draft={draft} {...props} />
    </EditionContext>
  )
}
