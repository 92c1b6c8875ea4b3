import { useTranslation } from 'react-i18next'
import { EXTENTS, type ReportOptions, SECTIONS } from '../../core/model/ReportOptions'
import { setReportOptions } from '../../store/reportOptions'
import { CheckboxGroup } from '../../ui/CheckboxGroup'
import { Field } from '../../ui/Field'
import { RadioCards } from '../../ui/RadioCards'
import { type Choice, EarlierSelect } from './EarlierSelect'
import styles from './Options.module.css'

type OptionsFormProps = {
  options: ReportOptions
  earlier: string
  choices: readonly Choice[]
  onEarlier: (id: string) => void
}

/** What goes into the report, closed until asked for; its summary says what is chosen. */
export function OptionsForm({ options, earlier, choices, onEarlier }: OptionsFormProps) {
  const { t } = useTranslation()
  const told = [
    t(`report.options.extents.${options.extent}`),
    t(`report.options.told.${options.notes ? 'notes' : 'noNotes'}`),
    t(`report.options.told.${options.names ? 'names' : 'noNames'}`),
    t(`report.options.papers.${options.paper}`),
    ...(earlier ? [t('report.options.told.compared')] : []),
    ...(options.grayscale ? [t('report.options.told.grayscale')] : []),
  ]
  return (
    <details className={styles.options}>
      <summary>
        <span className={styles.title}>{t('report.options.title')}</span>
        <span className={styles.told}>{told.join(' · ')}</span>
      </summary>
      <fieldset className={styles.fields}>
        <legend className="visually-hidden">{t('report.options.title')}</legend>
        <ExtentFields options={options} />
        <CopyFields options={options} />
        <div className={styles.pair}>
          <EarlierSelect value={earlier} choices={choices} onChange={onEarlier} />
          <PaperFields options={options} />
        </div>
      </fieldset>
    </details>
  )
}

function ExtentFields({ options }: { options: ReportOptions }) {
  const { t } = useTranslation()
  const choose = (value: string) => {
    const extent = EXTENTS.find((known) => known === value)
    if (extent) setReportOptions({ extent })
  }
  return (
    <>
      <RadioCards
        legend={t('report.options.extent')}
        name="report-extent"
        columns
        cards={EXTENTS.map((value) => ({
          value,
          label: t(`report.options.extents.${value}`),
          detail: t(`report.options.extentDetails.${value}`),
        }))}
        value={options.extent}
        onChange={choose}
      />
      {options.extent === 'chosen' ? (
        <CheckboxGroup
          legend={t('report.options.sections')}
          options={SECTIONS.map((value) => ({ value, label: t(`report.options.sectionNames.${value}`) }))}
          values={options.sections}
          onChange={(values) => setReportOptions({ sections: SECTIONS.filter((section) => values.includes(section)) })}
        />
      ) : null}
    </>
  )
}

function CopyFields({ options }: { options: ReportOptions }) {
  const { t } = useTranslation()
  return (
    <CheckboxGroup
      legend={t('report.options.copy')}
      hint={t('report.options.copyHint')}
      options={[
        { value: 'notes', label: t('report.options.notes') },
        { value: 'names', label: t('report.options.names') },
      ]}
      values={[...(options.notes ? ['notes'] : []), ...(options.names ? ['names'] : [])]}
      onChange={(values) => setReportOptions({ notes: values.includes('notes'), names: values.includes('names') })}
    />
  )
}

function PaperFields({ options }: { options: ReportOptions }) {
  const { t } = useTranslation()
  return (
    <div className={styles.paper}>
      <Field label={t('report.options.paper')}>
        {(ids) => (
          <select
            {...ids}
            value={options.paper}
            onChange={(event) => setReportOptions({ paper: event.target.value === 'letter' ? 'letter' : 'a4' })}
          >
            <option value="a4">{t('report.options.papers.a4')}</option>
            <option value="letter">{t('report.options.papers.letter')}</option>
          </select>
        )}
      </Field>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={options.grayscale}
          onChange={(event) => setReportOptions({ grayscale: event.target.checked })}
        />
        <span>{t('report.options.grayscale')}</span>
      </label>
    </div>
  )
}
