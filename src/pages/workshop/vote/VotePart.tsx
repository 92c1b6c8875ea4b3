import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { sessionText } from '../../../core/ballot/ballotFile'
import { assessmentFileName } from '../../../core/files/assessmentFileName'
import type { Round, WorkshopRecord } from '../../../core/model/workshopRecord'
import { createSession } from '../../../core/workshop/createSession'
import { downloadText } from '../../../storage/download'
import { discardVotes, removeBallot, restoreBallots, setRound } from '../../../store/workshop'
import { Button } from '../../../ui/Button'
import { PrintButton } from '../print/PrintButton'
import { SessionPrint } from '../print/SessionPrint'
import { SessionCode } from '../SessionCode'
import { VotingClosed } from '../VotingClosed'
import styles from '../Workshop.module.css'
import type { WorkshopInput } from '../WorkshopInput'

const WAYS = ['phone', 'file', 'laptop', 'paper'] as const

/** Three ways for votes to come in, and how many have. Never what they say. */
export function VotePart(input: WorkshopInput) {
  const { t } = useTranslation()
  const { record, assessment } = input
  const { session } = record
  const at = `/a/${assessment.id}/workshop`
  if (!session) return <VotingClosed id={assessment.id} />
  return (
    <>
      <RoundBar record={record} round={session.round} />
      <div className={styles.ways}>
        <section className={styles.way} aria-labelledby="phones">
          <h2 id="phones">{t('workshop.vote.phones')}</h2>
          <SessionCode {...input} />
          <p>{t('workshop.vote.phonesHow')}</p>
          <p className={styles.actions}>
            <Link href={`${at}/intake`}>{t('workshop.vote.collect')}</Link>
            <SessionFileButton {...input} />
            <PrintButton label={t('workshop.print.session')} sheet={<SessionPrint {...input} />} />
          </p>
        </section>
        <section className={styles.way} aria-labelledby="laptop">
          <h2 id="laptop">{t('workshop.vote.laptop')}</h2>
          <p>{t('workshop.vote.laptopHow')}</p>
          <p>
            <Link href={`${at}/pass`}>{t('workshop.vote.pass')}</Link>
          </p>
        </section>
        <section className={styles.way} aria-labelledby="sheets">
          <h2 id="sheets">{t('workshop.vote.paper')}</h2>
          <p>{t('workshop.vote.paperHow')}</p>
          <p>
            <Link href={`${at}/paper`}>{t('workshop.vote.type')}</Link>
          </p>
        </section>
      </div>
      <Corrections record={record} round={session.round} />
    </>
  )
}

function RoundBar({ record, round }: { record: WorkshopRecord; round: Round }) {
  const { t } = useTranslation()
  const cast = record.ballots.filter((ballot) => ballot.round === round)
  const people = Object.values(record.setup.participants).reduce((sum, { count }) => sum + count, 0)
  const ways = WAYS.map((way) => ({ way, count: cast.filter(({ via }) => via === way).length }))
  return (
    <div className={styles.standing}>
      <p className={styles.big} role="status" data-ballots={cast.length}>
        {people > 0
          ? t('workshop.vote.castOf', { count: cast.length, people })
          : t('workshop.vote.cast', { count: cast.length })}
      </p>
      <p className={styles.muted}>
        {t('workshop.vote.round', { round })}
        {ways
          .filter(({ count }) => count > 0)
          .map(({ way, count }) => ` · ${t(`workshop.vote.ways.${way}`, { count })}`)
          .join('')}
      </p>
      {record.setup.rounds === 2 ? (
        <p>
          <Button onClick={() => setRound(round === 1 ? 2 : 1)}>
            {t(round === 1 ? 'workshop.vote.second' : 'workshop.vote.first')}
          </Button>
        </p>
      ) : null}
    </div>
  )
}

/** The session as a file, for phones that cannot see the wall. */
function SessionFileButton({ record, assessment, guidebook }: WorkshopInput) {
  const { t } = useTranslation()
  const save = () => {
    const session = createSession(record, assessment, guidebook)
    if (!session) return
    const about = { city: assessment.city, date: record.setup.date }
    downloadText(assessmentFileName(about, 'guidepost-session.json'), sessionText(session), 'application/json')
  }
  return <Button onClick={save}>{t('workshop.vote.saveSession')}</Button>
}

/** Taking the last ballot out, and beginning anew; both after a second look. */
function Corrections({ record, round }: { record: WorkshopRecord; round: Round }) {
  const { t } = useTranslation()
  const [taken, setTaken] = useState(false)
  const [asked, setAsked] = useState(false)
  const last = record.ballots.filter((ballot) => ballot.round === round).at(-1)
  return (
    <section className={styles.section} aria-labelledby="corrections">
      <h2 id="corrections">{t('workshop.vote.corrections')}</h2>
      <p className={styles.actions}>
        <Button
          disabled={!last}
          onClick={() => {
            if (last) removeBallot(last.id)
            setTaken(true)
          }}
        >
          {t('workshop.vote.removeLast')}
        </Button>
        {taken ? (
          <Button
            onClick={() => {
              restoreBallots()
              setTaken(false)
            }}
          >
            {t('workshop.vote.restore')}
          </Button>
        ) : null}
        {asked ? (
          <>
            <Button kind="danger" onClick={discardVotes}>
              {t('workshop.vote.discardYes', { count: record.ballots.length })}
            </Button>
            <Button onClick={() => setAsked(false)}>{t('workshop.vote.keep')}</Button>
          </>
        ) : (
          <Button kind="danger" onClick={() => setAsked(true)}>
            {t('workshop.vote.discard')}
          </Button>
        )}
      </p>
      <p className={styles.muted}>{t('workshop.vote.discardHint')}</p>
    </section>
  )
}
