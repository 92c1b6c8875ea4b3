import { useTranslation } from 'react-i18next'
import type { Scope } from '../../core/model/assessment'
import { consideredIndicators } from '../../core/questionnaire/consideredIndicators'
import { useGuidebook, useOutline } from '../../store/guidebook'
import { RadioCards } from '../../ui/RadioCards'
import styles from './City.module.css'
import { PhaseChooser } from './PhaseChooser'

type Chosen = { phase: string; scope: Scope }

/** The declared phase, each with the sentence that tells it, and the scope. */
export function PhaseScopeFields({ chosen, onChange }: { chosen: Chosen; onChange: (chosen: Chosen) => void }) {
  const { t } = useTranslation()
  const guidebook = useGuidebook()
  const outline = useOutline()
  const count = (scope: Scope) => consideredIndicators(guidebook, scope).length
  const detailOf = (scope: Scope) => {
    if (scope === 'quick') return 'profile.quickDetail'
    return count('full') === count('quick') ? 'profile.fullDetailSame' : 'profile.fullDetail'
  }
  return (
    <>
      <div className={styles.stack}>
        <RadioCards
          legend={t('profile.phase')}
          name="phase"
          value={chosen.phase}
          cards={guidebook.phases.map(({ id }) => ({
            value: id,
            label: outline.phases[id]?.title ?? id,
            detail: outline.phases[id]?.recognise,
          }))}
          onChange={(phase) => onChange({ ...chosen, phase })}
        />
        <p className={styles.hint}>{t('profile.phaseHint')}</p>
        <PhaseChooser onChoose={(phase) => onChange({ ...chosen, phase })} />
      </div>
      <RadioCards
        legend={t('profile.scope')}
        name="scope"
        columns
        value={chosen.scope}
        cards={(['quick', 'full'] as const).map((scope) => ({
          value: scope,
          label: t(`profile.${scope}`),
          detail: t(detailOf(scope), { count: count(scope) }),
        }))}
        onChange={(scope) => onChange({ ...chosen, scope: scope === 'full' ? 'full' : 'quick' })}
      />
    </>
  )
}
