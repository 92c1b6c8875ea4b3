import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sealBallot } from '../../core/ballot/ballotFile'
import { createBallot } from '../../core/ballot/createBallot'
import { encodeBallot } from '../../core/ballot/encodeBallot'
import { splitCode } from '../../core/ballot/frameCode'
import type { VoteDraft } from '../../core/model/voteDraft'
import { CodeSlides } from '../../parts/code/CodeSlides'
import { downloadText } from '../../storage/download'
import { useGuidebook } from '../../store/guidebook'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Page } from '../../ui/Page'
import styles from './Vote.module.css'

type HandInProps = { draft: VoteDraft; onDone: () => void; go: (step: string) => void }

/** The ballot as one large code or several, and the ways without a camera: a file, the device's own sharing, text. */
export function HandIn({ draft, onDone, go }: HandInProps) {
  const { t } = useTranslation()
  const guidebook = useGuidebook()
  const ballot = useMemo(() => createBallot(draft, guidebook), [draft, guidebook])
  const code = useMemo(() => (ballot ? encodeBallot(ballot, draft.session) : ''), [ballot, draft.session])
  if (!ballot) return null
  const name = `ballot-${ballot.round}_${ballot.id.slice(0, 8)}.guidepost-ballot.json`
  return (
    <Page title={t('vote.hand.title')} lead={t(splitCode(code).length > 1 ? 'vote.hand.leadMany' : 'vote.hand.lead')}>
      <CodeSlides code={code} label={t('vote.hand.code')} />
      <div className={styles.steps}>
        <Button onClick={() => go('overview')}>{t('vote.hand.edit')}</Button>
        <Button kind="primary" onClick={onDone}>
          {t('vote.hand.done')}
        </Button>
      </div>
      <p className={styles.muted}>{t('vote.hand.once')}</p>
      <section className={styles.section}>
        <h2>{t('vote.hand.otherWays')}</h2>
        <div className={styles.row}>
          <Button onClick={() => downloadText(name, sealBallot(ballot), 'application/json')}>
            {t('vote.hand.save')}
          </Button>
          <ShareButton name={name} text={sealBallot(ballot)} code={code} />
        </div>
        <Field label={t('vote.hand.text')} hint={t('vote.hand.textHint')}>
          {(ids) => <textarea {...ids} readOnly rows={3} value={code} onFocus={(event) => event.target.select()} />}
        </Field>
      </section>
    </Page>
  )
}

/** The device's share sheet where there is one: with the file, or with the text where the device shares no such files. */
function ShareButton({ name, text, code }: { name: string; text: string; code: string }) {
  const { t } = useTranslation()
  const [hasFailed, setHasFailed] = useState(false)
  if (typeof navigator.share !== 'function') return null
  const share = async () => {
    const files = [new File([text], name, { type: 'application/json' })]
    setHasFailed(false)
    try {
      await navigator.share(navigator.canShare?.({ files }) ? { files } : { text: code })
    } catch (error) {
      // Whoever closes the sheet has not failed.
      setHasFailed(!(error instanceof DOMException && error.name === 'AbortError'))
    }
  }
  return (
    <>
      <Button onClick={() => void share()}>{t('vote.hand.share')}</Button>
      {hasFailed ? <Alert tone="error">{t('vote.hand.shareFailed')}</Alert> : null}
    </>
  )
}
