import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { BriefOptions } from '../../../core/document/national/BriefInput'
import { Button } from '../../../ui/Button'
import { CheckboxGroup } from '../../../ui/CheckboxGroup'
import styles from '../Compare.module.css'
import { TABLES, type TableKind } from './TableKind'
import type { TakeAway } from './useTakeAway'

const OPTIONS = ['cityPages', 'cityNames', 'notes', 'owners'] as const satisfies readonly (keyof BriefOptions)[]

/** Every document, what it is good for, and what goes into it. */
export function TakeAwayView({ takeAway }: { takeAway: TakeAway }) {
  const { t } = useTranslation()
  const { options, setOptions, pdf, table, savePdf, saveTable } = takeAway
  return (
    <section className={styles.section}>
      <h2>{t('compare.takeAway.title')}</h2>
      <p className={styles.lead}>{t('compare.takeAway.lead')}</p>
      <CheckboxGroup
        legend={t('compare.takeAway.options')}
        hint={t('compare.takeAway.private')}
        options={OPTIONS.map((value) => ({ value, label: t(`compare.takeAway.${value}`) }))}
        values={OPTIONS.filter((option) => options[option])}
        onChange={(values) =>
          setOptions({
            cityPages: values.includes('cityPages'),
            cityNames: values.includes('cityNames'),
            notes: values.includes('notes'),
            owners: values.includes('owners'),
          })
        }
      />
      {options.cityNames ? null : <p className={styles.muted}>{t('compare.takeAway.citiesNote')}</p>}
      <ul className={styles.described}>
        <Document name="pdf" run={savePdf} busy={pdf.kind === 'working'} />
        {TABLES.map((name) => (
          <Document key={name} name={name} run={() => saveTable(name)} busy={table.kind === 'working'} />
        ))}
      </ul>
      <p>
        <Link href="/compare/catalogue">{t('compare.catalogue')}</Link>
      </p>
    </section>
  )
}

function Document({ name, run, busy }: { name: 'pdf' | TableKind; run: () => void; busy: boolean }) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <li>
      <Button kind={name === 'pdf' ? 'primary' : 'secondary'} disabled={busy} aria-describedby={id} onClick={run}>
        {t(`compare.takeAway.${name}`)}
      </Button>
      <span id={id} className={styles.muted}>
        {t(`compare.takeAway.${name}Detail`)}
      </span>
    </li>
  )
}
