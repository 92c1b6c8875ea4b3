import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { VoteDraft } from '../../core/model/voteDraft'
import { loadVoteDrafts, removeVoteDraft, saveVoteDraft } from '../../storage/voteDrafts'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import { useSessionTitle } from './useSessionTitle'
import styles from './Vote.module.css'

/** Votes that this device holds, to go on with or to forget. Nothing where there are none. */
export function DraftList() {
  const { t } = useTranslation()
  const [drafts, setDrafts] = useState<VoteDraft[]>([])
  const [forgotten, setForgotten] = useState<VoteDraft | null>(null)
  useEffect(() => {
    void loadVoteDrafts().then(setDrafts)
  }, [])
  const forget = async (draft: VoteDraft) => {
    await removeVoteDraft(draft.session.id)
    setForgotten(draft)
    setDrafts(await loadVoteDrafts())
  }
  const restore = async (draft: VoteDraft) => {
    await saveVoteDraft(draft)
    setForgotten(null)
    setDrafts(await loadVoteDrafts())
  }
  return (
    <>
      <div role="status">
        {forgotten ? (
          <Alert tone="info">
            <p className={styles.row}>
              {t('vote.forgotten')}
              <Button onClick={() => void restore(forgotten)}>{t('vote.undo')}</Button>
            </p>
          </Alert>
        ) : null}
      </div>
      {drafts.length > 0 ? (
        <section className={styles.section}>
          <h2>{t('vote.continue')}</h2>
          <p className={styles.muted}>{t('vote.continueLead')}</p>
          <ul className={styles.drafts}>
            {drafts.map((draft) => (
              <DraftRow key={draft.session.id} draft={draft} onForget={() => void forget(draft)} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}

function DraftRow({ draft, onForget }: { draft: VoteDraft; onForget: () => void }) {
  const { t } = useTranslation()
  const { session, votes, handedIn } = draft
  const title = useSessionTitle(session)
  const done = Object.keys(votes).length
  return (
    <li className={styles.draft}>
      <Link href={`/vote/${session.id}/${handedIn ? 'done' : 'overview'}`}>{title}</Link>
      <span className={styles.muted}>
        {t('vote.round', { round: session.round })} ·{' '}
        {handedIn ? t('vote.handedIn') : t('vote.progress', { done, total: session.indicators.length })}
      </span>
      <Button kind="quiet" aria-label={t('vote.forgetName', { title })} onClick={onForget}>
        {t('vote.forget')}
      </Button>
    </li>
  )
}
