import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { briefTexts } from '../../core/brief/briefTexts'
import type { Prefill } from '../../core/brief/prefillBriefs'
import type { ReportInput } from '../../core/findings/ReportInput'
import type { Assessment } from '../../core/model/assessment'
import { CONSTRAINTS, SUPPORT_KINDS } from '../../core/model/brief'
import { focusAreaTitle } from '../../core/texts/focusAreaTitle'
import { setConstraint, setNeed, setSupportKinds } from '../../store/briefs'
import { CheckboxGroup } from '../../ui/CheckboxGroup'
import { BriefField } from './BriefField'
import styles from './Briefs.module.css'
import { ContactFields } from './ContactFields'

type MatchingFormProps = { assessment: Assessment; input: ReportInput; prefill: Prefill }

/** The texts of the business matching brief, in the order of the document. */
export function MatchingForm({ assessment, input, prefill }: MatchingFormProps) {
  const { t } = useTranslation()
  const { needs, kinds } = briefTexts(input)
  const { briefs, id } = assessment
  return (
    <>
      <fieldset className={styles.group}>
        <legend>{t('briefs.needs')}</legend>
        <p className={styles.muted}>{t(needs.length > 0 ? 'briefs.needsHint' : 'briefs.needsNone')}</p>
        {needs.map(({ area }) => (
          <BriefField
            key={area}
            label={focusAreaTitle(area, input.words)}
            own={briefs?.matching?.needs?.[area]}
            onChange={(text) => setNeed(area, text ?? '')}
          />
        ))}
        <Link href={`/a/${id}/profile`}>{t('briefs.toProfile')}</Link>
      </fieldset>
      <CheckboxGroup
        legend={t('briefs.looksFor')}
        options={SUPPORT_KINDS.map((value) => ({ value, label: t(`brief.names.${value}`) }))}
        values={kinds}
        onChange={(values) => setSupportKinds(SUPPORT_KINDS.filter((kind) => values.includes(kind)))}
      />
      <fieldset className={styles.group}>
        <legend>{t('briefs.constraints')}</legend>
        {CONSTRAINTS.map((name) => (
          <BriefField
            key={name}
            label={t(`brief.names.${name}`)}
            hint={t(`briefs.hints.${name}`)}
            prefill={prefill.constraints[name]}
            own={briefs?.matching?.[name]}
            rows={2}
            onChange={(text) => setConstraint(name, text)}
          />
        ))}
      </fieldset>
      <ContactFields contact={briefs?.contact} prefill={prefill} />
    </>
  )
}
