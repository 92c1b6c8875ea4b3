// The participant's screens: which workshop, which role, one indicator after the other, and the ballot as a code or a file.
import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { type CodedSession, completeSession, decodeSession } from '../../core/ballot/decodeSession'
import type { CodeFault } from '../../core/ballot/frameCode'
import type { Session } from '../../core/model/ballot'
import { Loading } from '../../parts/frame/Loading'
import { useEdition } from '../../store/editions'
import { Page } from '../../ui/Page'
import { joinSession } from './joinSession'
import { VoteFault } from './VoteFault'
import { VoteSession } from './VoteSession'
import { VoteStart } from './VoteStart'

type VotePageProps = { place: string | undefined; step: string | undefined }

/** `place`: nothing, the code of a session (as an ordinary camera opens it from the wall), or the id of a session that this device votes in. */
export function VotePage({ place, step }: VotePageProps) {
  if (place === undefined) return <VoteStart />
  if (/^gp/i.test(place)) return <CodeGate key={place} code={place} />
  return <VoteSession key={place} id={place} step={step} />
}

function CodeGate({ code }: { code: string }) {
  const decoded = useMemo(() => decodeSession(code), [code])
  return decoded.ok ? <EditionGate coded={decoded.value} /> : <Refused fault={decoded.error} />
}

function Refused({ fault }: { fault: CodeFault }) {
  const { t } = useTranslation()
  return <VoteFault>{t(`vote.fault.${fault.kind}`)}</VoteFault>
}

function EditionGate({ coded }: { coded: CodedSession }) {
  const { t } = useTranslation()
  const edition = useEdition(coded.guidebook)
  const { version } = coded.guidebook
  const completed = useMemo(
    () => (typeof edition === 'string' ? null : completeSession(coded, edition.guidebook)),
    [coded, edition],
  )
  if (edition === 'absent') return <VoteFault>{t('vote.fault.absent', { version })}</VoteFault>
  if (!completed) return <Loading />
  if (!completed.ok) return <VoteFault>{t('vote.fault.wrongEdition', { version })}</VoteFault>
  return <Entry session={completed.value} />
}

/** Goes from the code's address to the session's own, which a reload finds again. */
function Entry({ session }: { session: Session }) {
  const { t } = useTranslation()
  const [, navigate] = useLocation()
  useEffect(() => {
    let isCurrent = true
    void joinSession(session).then((address) => {
      if (isCurrent) navigate(address, { replace: true })
    })
    return () => {
      isCurrent = false
    }
  }, [session, navigate])
  return (
    <Page title={t('vote.title')}>
      <p>{t('vote.loading')}</p>
    </Page>
  )
}
