import { useTranslation } from 'react-i18next'
import { ROLES, type Role } from '../../../core/model/ballot'
import { WORKSHOP_LIMITS } from '../../../core/model/workshop'
import type { WorkshopSetup } from '../../../core/model/workshopRecord'
import { setSetup } from '../../../store/workshop'
import { Field } from '../../../ui/Field'
import { RadioCards } from '../../../ui/RadioCards'
import styles from '../Workshop.module.css'
import { wholeIn } from './TimeFields'

/** How many come in which role, whether votes bear names, and who they are where they do. */
export function ParticipantFields({ setup }: { setup: WorkshopSetup }) {
  const { t } = useTranslation()
  const put = (role: Role, change: Partial<WorkshopSetup['participants'][string]>) => {
    const own = setup.participants[role] ?? { count: 0, names: [] }
    setSetup({ participants: { ...setup.participants, [role]: { ...own, ...change } } })
  }
  const total = ROLES.reduce((sum, role) => sum + (setup.participants[role]?.count ?? 0), 0)
  return (
    <div className={styles.fields}>
      <div className={styles.counts}>
        {ROLES.map((role) => (
          <Field key={role} label={t(`workshop.roles.${role}`)}>
            {(ids) => (
              <input
                type="number"
                min={0}
                max={1000}
                {...ids}
                value={setup.participants[role]?.count ?? 0}
                onChange={(event) => put(role, { count: wholeIn(event.target.value, 1000) })}
              />
            )}
          </Field>
        ))}
      </div>
      <p className={styles.muted}>{t('workshop.prepare.total', { count: total })}</p>
      <RadioCards
        legend={t('workshop.prepare.mode')}
        name="mode"
        columns
        value={setup.mode}
        cards={(['anonymous', 'open'] as const).map((value) => ({
          value,
          label: t(`workshop.prepare.modes.${value}`),
          detail: t(`workshop.prepare.modeDetails.${value}`),
        }))}
        onChange={(value) => setSetup({ mode: value === 'open' ? 'open' : 'anonymous' })}
      />
      {setup.mode === 'open' ? <Names setup={setup} onChange={(role, names) => put(role, { names })} /> : null}
    </div>
  )
}

function Names({ setup, onChange }: { setup: WorkshopSetup; onChange: (role: Role, names: string[]) => void }) {
  const { t } = useTranslation()
  return (
    <>
      <div className={styles.row}>
        {ROLES.map((role) => (
          <Field key={role} label={t('workshop.prepare.names', { role: t(`workshop.roles.${role}`) })}>
            {(ids) => (
              <textarea
                rows={3}
                {...ids}
                defaultValue={(setup.participants[role]?.names ?? []).join('\n')}
                onBlur={(event) => onChange(role, namesIn(event.target.value))}
              />
            )}
          </Field>
        ))}
      </div>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={setup.namesShown}
          onChange={(event) => setSetup({ namesShown: event.target.checked })}
        />
        <span>{t('workshop.prepare.namesShown')}</span>
      </label>
    </>
  )
}

/** One name a line, blank lines apart. */
function namesIn(text: string): string[] {
  const names = text.split('\n').map((line) => line.trim().slice(0, WORKSHOP_LIMITS.name))
  return names.filter(Boolean).slice(0, WORKSHOP_LIMITS.names)
}
