import { useTranslation } from 'react-i18next'
import { EVIDENCE } from '../../core/model/evidence'
import type { Guidebook, Indicator } from '../../core/model/guidebook'
import type { GuidebookTexts } from '../../core/model/texts'
import { indicatorCode } from '../../core/texts/indicatorCode'
import { indicatorTitle, levelTitle } from '../../core/texts/titles'
import styles from './BlankWorkbook.module.css'

type WorkbookFormProps = { guidebook: Guidebook; indicator: Indicator; texts: GuidebookTexts }

/** One indicator on paper: its code, a box a level, evidence, and room for note, target and owner. Never split between pages. */
export function WorkbookForm({ guidebook, indicator, texts }: WorkbookFormProps) {
  const { t } = useTranslation()
  const text = texts.indicators[indicator.id]
  return (
    <article className={styles.form} data-workbook-form={indicator.id}>
      <h3 className={styles.formHead}>
        <span className={styles.code}>{indicatorCode(guidebook, indicator.id)}</span>
        <span>
          {indicatorTitle(texts, indicator.id)}
          {indicator.critical ? ` · ${t('report.workbook.critical')}` : ''}
        </span>
      </h3>
      <p>{text?.prompt}</p>
      <ul className={styles.ticks}>
        {text?.levels.map((anchor, level) => (
          <li key={anchor} className={styles.tick}>
            {t('report.workbook.level', { level, title: levelTitle(texts.outline, level), anchor })}
          </li>
        ))}
        <li className={styles.tick}>{t('report.workbook.unknown')}</li>
        <li className={`${styles.tick} ${styles.line}`}>{t('report.workbook.na')}</li>
      </ul>
      <div className={styles.evidence}>
        <span>{t('report.workbook.evidence')}</span>
        <ul className={`${styles.ticks} ${styles.across}`}>
          {EVIDENCE.map((evidence) => (
            <li key={evidence} className={styles.tick}>
              {texts.outline.evidence[evidence].title}
            </li>
          ))}
        </ul>
      </div>
      <p className={styles.line}>{t('report.workbook.proof')}</p>
      <div className={styles.blanks}>
        <p className={styles.line}>{t('report.workbook.target', { max: guidebook.scale.max })}</p>
        <p className={styles.line}>{t('report.workbook.owner')}</p>
        <p className={styles.line}>{t('report.workbook.due')}</p>
      </div>
      <p className={styles.line}>{t('report.workbook.note')}</p>
      <p className={styles.line} />
    </article>
  )
}
