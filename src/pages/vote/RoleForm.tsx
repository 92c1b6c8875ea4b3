import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { askedOf } from '../../core/ballot/receiveBallot'
import { BALLOT_LIMITS } from '../../core/model/ballot'
import type { VoteDraft } from '../../core/model/voteDraft'
import { useGuidebook } from '../../store/guidebook'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Page } from '../../ui/Page'
import { RadioCards } from '../../ui/RadioCards'
import { useSessionTitle } from './useSessionTitle'
import styles from './Vote.module.css'

type RoleFormProps = {
  draft: VoteDraft
  onChange: (patch: Partial<Pick<VoteDraft, 'role' | 'name'>>) => void
  onStart: () => void
}

/** Whom the person speaks for; a name only where voting is open. */
export function RoleForm({ draft, onChange, onStart }: RoleFormProps) {
  const { t } = useTranslation()
  const guidebook = useGuidebook()
  const { session, role, name } = draft
  const [tried, setTried] = useState(false)
  const start = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (role !== null) onStart()
  }
  const cards = session.roles.map((entry) => ({
    value: entry.role,
    label: t(`vote.roles.${entry.role}`),
    detail: t('vote.role.asked', { count: askedOf(session, entry.role, guidebook).length }),
  }))
  return (
    <Page title={t('vote.role.title')} lead={useSessionTitle(session)}>
      <form className={styles.form} noValidate onSubmit={start}>
        {session.round > 1 ? <Alert tone="info">{t('vote.role.again', { round: session.round })}</Alert> : null}
        <p>{t(session.open ? 'vote.role.open' : 'vote.role.anonymous')}</p>
        <RadioCards
          legend={t('vote.role.title')}
          legendHidden
          name="role"
          value={role}
          cards={cards}
          onChange={(value) => onChange({ role: session.roles.find((entry) => entry.role === value)?.role ?? null })}
        />
        {session.open ? (
          <Field label={t('vote.role.name')} hint={t('vote.role.nameHint')}>
            {(ids) => (
              <input
                {...ids}
                type="text"
                autoComplete="name"
                maxLength={BALLOT_LIMITS.name}
                value={name}
                onChange={(event) => onChange({ name: event.target.value })}
              />
            )}
          </Field>
        ) : null}
        {tried && role === null ? <Alert tone="error">{t('vote.role.required')}</Alert> : null}
        <p>
          <Button kind="primary" type="submit">
            {t('vote.role.start')}
          </Button>
        </p>
      </form>
    </Page>
  )
}
