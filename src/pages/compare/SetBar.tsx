import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/useFormat'
import { downloadBlob } from '../../storage/download'
import { beginSet, exportSet, nameSet, openSet, removeSet, useDesk } from '../../store/compare'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import styles from './Compare.module.css'

type Said = { kind: 'status' | 'alert'; text: string } | null

/** The set on the desk: its name, keeping, opening another, export, removal. */
export function SetBar() {
  const { t } = useTranslation()
  const set = useDesk((desk) => desk.set)
  const [said, say] = useState<Said>(null)
  const [isAsking, ask] = useState(false)
  const hasOthers = useDesk((desk) => (desk.sets?.length ?? 0) > 0)
  const name = set?.name || t('compare.set.unnamed')
  const fail = (detail: string) => say({ kind: 'alert', text: t('compare.set.failed', { detail }) })
  const save = async () => {
    const file = await exportSet()
    if (!file.ok) return fail(file.error.detail)
    downloadBlob(`${fileStem(name)}.guidepost-comparison.json`, file.value)
  }
  const remove = async () => {
    ask(false)
    const removed = set ? await removeSet(set.id) : null
    if (removed && !removed.ok) fail(removed.error.detail)
    else say({ kind: 'status', text: t('compare.set.removed') })
  }
  if (!set && !hasOthers) return null
  return (
    <details className={styles.fold}>
      <summary>
        {t('compare.set.label')}: <strong>{name}</strong>{' '}
        <span className={styles.muted}>{t('compare.set.manage')}</span>
      </summary>
      <div className={styles.stack}>
        <div className={styles.fields}>
          {set ? <NameForm key={set.id} name={set.name} onSaid={say} /> : null}
          <OpenSelect current={set?.id ?? ''} />
        </div>
        {set ? (
          <div className={styles.row}>
            <Button onClick={() => void save()}>{t('compare.set.export')}</Button>
            <Button onClick={() => void beginSet()}>{t('compare.set.new')}</Button>
            <Button kind="danger" onClick={() => ask(true)}>
              {t('compare.set.remove')}
            </Button>
          </div>
        ) : null}
        {isAsking ? (
          <Alert tone="warning">
            <p>{t('compare.set.removeAsk', { name })}</p>
            <p className={styles.row}>
              <Button kind="danger" onClick={() => void remove()}>
                {t('compare.set.removeSure')}
              </Button>
              <Button onClick={() => ask(false)}>{t('compare.set.cancel')}</Button>
            </p>
          </Alert>
        ) : null}
        <p role="status">{said?.kind === 'status' ? said.text : null}</p>
        {said?.kind === 'alert' ? <Alert tone="error">{said.text}</Alert> : null}
      </div>
    </details>
  )
}

function NameForm({ name, onSaid }: { name: string; onSaid: (said: Said) => void }) {
  const { t } = useTranslation()
  const [typed, type] = useState(name)
  const keep = async (event: FormEvent) => {
    event.preventDefault()
    const wanted = typed.trim()
    if (wanted === '') return
    const kept = await nameSet(wanted)
    if (kept.ok) onSaid({ kind: 'status', text: t('compare.set.kept', { name: wanted }) })
    else onSaid({ kind: 'alert', text: t('compare.set.failed', { detail: kept.error.detail }) })
  }
  return (
    <form className={styles.inline} onSubmit={(event) => void keep(event)}>
      <Field label={t('compare.set.name')}>
        {(ids) => <input {...ids} type="text" maxLength={120} value={typed} onChange={(e) => type(e.target.value)} />}
      </Field>
      <Button type="submit">{t('compare.set.keep')}</Button>
    </form>
  )
}

function OpenSelect({ current }: { current: string }) {
  const { t } = useTranslation()
  const format = useFormat()
  const others = useDesk((desk) => desk.sets)?.filter(({ id }) => id !== current) ?? []
  if (others.length === 0) return null
  return (
    <Field label={t('compare.set.open')}>
      {(ids) => (
        <select {...ids} value="" onChange={({ target }) => void openSet(target.value)}>
          <option value="">{t('compare.set.choose')}</option>
          {others.map(({ id, name, cities, savedAt }) => (
            <option key={id} value={id}>
              {t('compare.set.option', {
                name: name || t('compare.set.unnamed'),
                count: cities,
                date: format.day(savedAt),
              })}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** A name as the beginning of a file name: letters, digits and hyphens. */
function fileStem(name: string): string {
  return name.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').slice(0, 80) || 'comparison'
}
