import { useTranslation } from 'react-i18next'
import type { GroundRule } from '../../core/compare/Ground'
import { shorten } from '../../core/compare/view/shorten'
import { phaseTitle } from '../../core/texts/titles'
import { useOutline } from '../../store/guidebook'
import { Field } from '../../ui/Field'
import type { Board } from './Board'
import styles from './Compare.module.css'

/** Letters of supplements' names. */
const SUPPLEMENTS = 200

/** What the cities are compared on, and by which rule. */
export function GroundNote({ board: { group, rows } }: { board: Board }) {
  const { t } = useTranslation()
  const say = useRuleWords()
  if (!group) return rows.length > 0 ? <p className={styles.ground}>{t('compare.ground.none')}</p> : null
  return (
    <section className={styles.ground} aria-label={t('compare.ground.title')}>
      {group.rules.map((rule) => (
        <p key={rule.kind}>{say(rule, group.cities.length)}</p>
      ))}
    </section>
  )
}

/** A narrower ground, or another group. */
export function GroundChoice({ board }: { board: Board }) {
  const { t } = useTranslation()
  const { group, groups } = board
  if (!group) return null
  return (
    <details className={styles.fold}>
      <summary>{t('compare.ground.change')}</summary>
      <div className={styles.fields}>
        {groups.length > 1 ? <GroupSelect board={board} /> : null}
        <ScopeSelect board={board} />
        <PhaseSelect board={board} phases={group.guidebook.phases} />
      </div>
    </details>
  )
}

/** The sentence for a rule; `cities`: how many are compared. */
function useRuleWords(): (rule: GroundRule, cities: number) => string {
  const { t } = useTranslation()
  const outline = useOutline()
  return (rule, cities) => {
    switch (rule.kind) {
      case 'own':
        return t('compare.ground.own', {
          count: cities,
          scope: t(`compare.ground.scopes.${rule.scope}`),
          phase: phaseTitle(outline, rule.phase),
        })
      case 'quick-only':
        return t('compare.ground.quick-only', { count: rule.quick, full: rule.full })
      case 'shared-phases': {
        const phase = phaseTitle(outline, rule.phase)
        return t('compare.ground.shared-phases', { count: rule.beyond, cities: rule.cities, phase })
      }
      case 'supplements':
        return t('compare.ground.supplements', {
          count: rule.extended,
          names: shorten(rule.names.join(', '), SUPPLEMENTS),
        })
      case 'other-edition':
        return t('compare.ground.other-edition', { count: rule.apart, editions: rule.editions.join(', ') })
      case 'absent-edition':
        return t('compare.ground.absent-edition', { count: rule.cities })
      case 'left-out':
        return t('compare.ground.left-out', { count: rule.cities })
    }
  }
}

function GroupSelect({ board: { group, groups, change } }: { board: Board }) {
  const { t } = useTranslation()
  return (
    <Field label={t('compare.ground.group')}>
      {(ids) => (
        <select {...ids} value={group?.id ?? ''} onChange={({ target }) => change({ group: target.value })}>
          {groups.map(({ id, cities }) => (
            <option key={id} value={id}>
              {t('compare.ground.groupOption', { id, count: cities.length })}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function ScopeSelect({ board: { address, change } }: { board: Board }) {
  const { t } = useTranslation()
  const choose = (value: string) => change({ scope: value === 'quick' || value === 'full' ? value : null })
  return (
    <Field label={t('compare.ground.scope')}>
      {(ids) => (
        <select {...ids} value={address.scope ?? ''} onChange={({ target }) => choose(target.value)}>
          <option value="">{t('compare.ground.asRuled')}</option>
          <option value="quick">{t('compare.ground.scopes.quick')}</option>
          <option value="full">{t('compare.ground.scopes.full')}</option>
        </select>
      )}
    </Field>
  )
}

function PhaseSelect({ board: { address, change }, phases }: { board: Board; phases: readonly { id: string }[] }) {
  const { t } = useTranslation()
  const outline = useOutline()
  return (
    <Field label={t('compare.ground.phase')}>
      {(ids) => (
        <select {...ids} value={address.phase ?? ''} onChange={({ target }) => change({ phase: target.value || null })}>
          <option value="">{t('compare.ground.asRuled')}</option>
          {phases.map(({ id }) => (
            <option key={id} value={id}>
              {phaseTitle(outline, id)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
