import { useTranslation } from 'react-i18next'
import type { Prefill } from '../../core/brief/prefillBriefs'
import type { Assessment } from '../../core/model/assessment'
import { type FormationField, SUPPORT_KINDS } from '../../core/model/brief'
import { setFormationText } from '../../store/briefs'
import { BriefField } from './BriefField'
import styles from './Briefs.module.css'
import { ContactFields } from './ContactFields'

type FormationFormProps = { assessment: Assessment; prefill: Prefill }

const BEFORE = ['challenge', 'vision', 'priority', 'concept'] as const
const AFTER = ['partners', 'steps'] as const

/** The texts of the project formation brief, in the order of the document. */
export function FormationForm({ assessment, prefill }: FormationFormProps) {
  const { t } = useTranslation()
  const field = (name: FormationField, list: boolean) => (
    <BriefField
      key={name}
      label={t(`brief.names.${name}`)}
      hint={list ? `${t(`briefs.hints.${name}`)} ${t('briefs.listHint')}` : t(`briefs.hints.${name}`)}
      prefill={prefill.formation[name]}
      own={assessment.briefs?.formation?.[name]}
      onChange={(text) => setFormationText(name, text)}
    />
  )
  return (
    <>
      {BEFORE.map((name) => field(name, false))}
      <fieldset className={styles.group}>
        <legend>{t('briefs.support')}</legend>
        <p className={styles.muted}>{t('briefs.supportHint')}</p>
        {SUPPORT_KINDS.map((name) => field(name, true))}
      </fieldset>
      {AFTER.map((name) => field(name, true))}
      <ContactFields contact={assessment.briefs?.contact} prefill={prefill} />
    </>
  )
}
