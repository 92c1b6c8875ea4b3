import { useTranslation } from 'react-i18next'
import type { Scope } from '../../core/model/assessment'
import type { Guidebook } from '../../core/model/guidebook'
import type { GuidebookTexts } from '../../core/model/texts'
import { consideredIndicators } from '../../core/questionnaire/consideredIndicators'
import { phaseTitle } from '../../core/texts/titles'
import { PrintSheet } from '../../ui/PrintSheet'
import styles from './BlankWorkbook.module.css'
import { WorkbookCover } from './WorkbookCover'
import { WorkbookForm } from './WorkbookForm'

type BlankWorkbookProps = { guidebook: Guidebook; texts: GuidebookTexts; scope: Scope; onPrinted: () => void }

/** A form on paper: every indicator of the scope with boxes to tick. Only print shows it, in place of the app; it prints itself once drawn. */
export function BlankWorkbook({ guidebook, texts, scope, onPrinted }: BlankWorkbookProps) {
  const { t } = useTranslation()
  return (
    <PrintSheet className={styles.workbook} onPrinted={onPrinted}>
      <WorkbookCover guidebook={guidebook} texts={texts} scope={scope} />
      {guidebook.phases.map(({ id }, index) => {
        const indicators = consideredIndicators(guidebook, scope, id)
        return indicators.length === 0 ? null : (
          <section key={id} className={styles.phase}>
            <h2>{t('report.workbook.phase', { number: index + 1, phase: phaseTitle(texts.outline, id) })}</h2>
            <p>{texts.outline.phases[id]?.purpose}</p>
            {indicators.map((indicator) => (
              <WorkbookForm key={indicator.id} guidebook={guidebook} indicator={indicator} texts={texts} />
            ))}
          </section>
        )
      })}
    </PrintSheet>
  )
}
