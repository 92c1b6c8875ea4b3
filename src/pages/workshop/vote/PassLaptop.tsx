import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { ROLES } from '../../../core/model/ballot'
import { indicatorsFor } from '../../../core/workshop/workshopVotes'
import { castDraft, setDraft } from '../../../store/workshop'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { RadioCards } from '../../../ui/RadioCards'
import { FullScreen } from '../FullScreen'
import styles from '../Workshop.module.css'
import type { WorkshopInput } from '../WorkshopInput'
import { WorkshopStatus } from '../WorkshopStatus'
import { IndicatorVote } from './IndicatorVote'

/** The laptop goes from hand to hand: one screen a person, and between two people one that shows nothing of anybody's votes. */
export function PassLaptop(input: WorkshopInput) {
  const { t } = useTranslation()
  const { record, guidebook, assessment } = input
  const { draft, session } = record
  // A ballot that was under way when the laptop went dark belongs to a person who may have gone: nothing of it is shown before a yes.
  const [mine, setMine] = useState(false)
  const [thanked, setThanked] = useState(false)
  const indicators = draft ? indicatorsFor(record, guidebook, draft.role) : []
  const handIn = () => {
    castDraft()
    setMine(false)
    setThanked(true)
  }
  const begin = (role: string, name: string) => {
    setDraft({ role, ...(name ? { name } : {}), votes: {}, at: 0 })
    setMine(true)
    setThanked(false)
  }
  return (
    <FullScreen title={t('workshop.pass.title')}>
      <div className={styles.pass}>
        {!session ? <p>{t('workshop.vote.closed')}</p> : null}
        {session && draft && mine ? (
          <IndicatorVote input={input} draft={draft} indicators={indicators} onDone={handIn} />
        ) : null}
        {session && draft && !mine ? <Resume onYes={() => setMine(true)} /> : null}
        {session && !draft ? <HandOver input={input} thanked={thanked} onBegin={begin} /> : null}
        {draft && mine ? null : (
          <footer className={styles.actions}>
            <Link href={`/a/${assessment.id}/workshop/vote`}>{t('workshop.pass.leave')}</Link>
            <WorkshopStatus />
          </footer>
        )}
      </div>
    </FullScreen>
  )
}

function Resume({ onYes }: { onYes: () => void }) {
  const { t } = useTranslation()
  return (
    <>
      <h1>{t('workshop.pass.begun')}</h1>
      <p>{t('workshop.pass.begunHow')}</p>
      <p className={styles.actions}>
        <Button kind="primary" onClick={onYes}>
          {t('workshop.pass.goOn')}
        </Button>
        <Button onClick={() => setDraft(null)}>{t('workshop.pass.anew')}</Button>
      </p>
    </>
  )
}

type HandOverProps = { input: WorkshopInput; thanked: boolean; onBegin: (role: string, name: string) => void }

function HandOver({ input, thanked, onBegin }: HandOverProps) {
  const { t } = useTranslation()
  const { record, guidebook } = input
  const roles = ROLES.filter((own) => indicatorsFor(record, guidebook, own).length > 0)
  const [role, setRole] = useState<string | null>(null)
  const [name, setName] = useState('')
  const open = record.setup.mode === 'open'
  return (
    <>
      <h1>{t('workshop.pass.handOver')}</h1>
      <p role="status" data-cast={record.ballots.length}>
        {thanked ? t('workshop.pass.thanks') : t('workshop.pass.how')}
      </p>
      <RadioCards
        legend={t('workshop.pass.role')}
        name="role"
        columns
        value={role}
        cards={roles.map((value) => ({ value, label: t(`workshop.roles.${value}`) }))}
        onChange={setRole}
      />
      {open ? (
        <Field label={t('workshop.pass.name')}>
          {(ids) => (
            <input type="text" {...ids} value={name} maxLength={80} onChange={(event) => setName(event.target.value)} />
          )}
        </Field>
      ) : null}
      <p>
        <Button
          kind="primary"
          disabled={role === null}
          onClick={() => {
            if (role !== null) onBegin(role, open ? name.trim() : '')
          }}
        >
          {t('workshop.pass.begin')}
        </Button>
      </p>
    </>
  )
}
