import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { Scope } from '../../core/model/assessment'
import { EVIDENCE } from '../../core/model/evidence'
import type { Guidebook, Indicator } from '../../core/model/guidebook'
import type { GuidebookTexts } from '../../core/model/texts'
import { consideredIndicators } from '../../core/questionnaire/consideredIndicators'
import { indicatorTitle, levelTitle, phaseTitle } from '../../core/report/titles'
import styles from './BlankWorkbook.module.css'

type BlankWorkbookProps = { guidebook: Guidebook; texts: GuidebookTexts; scope: Scope; onPrinted: () => void }

/** A form on paper: every indicator of the scope with boxes to tick. Only print shows it, in place of the app; it prints itself once drawn. */
export function BlankWorkbook({ guidebook, texts, scope, onPrinted }: BlankWorkbookProps) {
  const { t } = useTranslation()
  useEffect(() => {
    window.addEventListener('afterprint', onPrinted)
    return () => window.removeEventListener('afterprint', onPrinted)
  }, [onPrinted])
  useEffect(() => window.print(), [])
  return createPortal(
    <section className={styles.workbook} data-print-sheet>
      <h1>{t('report.workbook.title', { guidebook: texts.outline.title })}</h1>
      <p>{t(`report.workbook.${scope}`)}</p>
      <p className={styles.lines}>{t('report.workbook.city')}</p>
      <p className={styles.lines}>{t('report.workbook.people')}</p>
      {guidebook.phases.map(({ id }) => {
        const indicators = consideredIndicators(guidebook, scope, id)
        return indicators.length === 0 ? null : (
          <section key={id} className={styles.phase}>
            <h2>{phaseTitle(texts.outline, id)}</h2>
            <p>{texts.outline.phases[id]?.purpose}</p>
            {indicators.map((indicator) => (
              <Form key={indicator.id} indicator={indicator} texts={texts} />
            ))}
          </section>
        )
      })}
    </section>,
    document.body,
  )
}

function Form({ indicator, texts }: { indicator: Indicator; texts: GuidebookTexts }) {
  const { t } = useTranslation()
  const text = texts.indicators[indicator.id]
  return (
    <article className={styles.form}>
      <h3>
        {indicatorTitle(texts, indicator.id)}
        {indicator.critical ? ` · ${t('report.workbook.critical')}` : ''}
      </h3>
      <p>{text?.prompt}</p>
      <ul className={styles.ticks}>
        {text?.levels.map((anchor, level) => (
          <li key={anchor} className={styles.tick}>
            {t('report.workbook.level', { level, title: levelTitle(texts.outline, level), anchor })}
          </li>
        ))}
        <li className={styles.tick}>{t('report.workbook.na')}</li>
        <li className={styles.tick}>{t('report.workbook.unknown')}</li>
      </ul>
      <p>{t('report.workbook.evidence')}</p>
      <ul className={`${styles.ticks} ${styles.across}`}>
        {EVIDENCE.map((evidence) => (
          <li key={evidence} className={styles.tick}>
            {texts.outline.evidence[evidence].title}
          </li>
        ))}
      </ul>
      <p className={styles.lines}>{t('report.workbook.note')}</p>
    </article>
  )
}
