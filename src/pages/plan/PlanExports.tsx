import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { assessmentFileName } from '../../core/files/assessmentFileName'
import { sheetCsv } from '../../core/files/sheetCsv'
import type { ReportInput } from '../../core/findings/ReportInput'
import { actionSheet } from '../../core/plan/actionSheet'
import { planEvents } from '../../core/plan/planEvents'
import { planSheet } from '../../core/plan/planSheet'
import { useFormat } from '../../i18n/useFormat'
import { useWords } from '../../i18n/useWords'
import { OfficeStatus } from '../../parts/download/OfficeStatus'
import { useOfficeDownload } from '../../parts/download/useOfficeDownload'
import { getClock } from '../../store/connections'
import { Button } from '../../ui/Button'
import styles from './Plan.module.css'
import type { PlanInput } from './PlanInput'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The plan for a calendar, a spreadsheet and other programs. What writes them is loaded when it is asked for. */
export function PlanExports({ input }: { input: PlanInput }) {
  const { t } = useTranslation()
  const words = useWords()
  const format = useFormat()
  const id = useId()
  const { state, download } = useOfficeDownload()
  const whole: ReportInput = { ...input, words, format, generatedOn: input.today }
  const name = (extension: string) => assessmentFileName(input.assessment, `plan.${extension}`)
  const exports = {
    ics: () =>
      download(name('ics'), 'text/calendar', async () => {
        const { createPlanIcs } = await import('../../office/createPlanIcs')
        return createPlanIcs(planEvents(whole, getClock().now().toISOString()))
      }),
    xlsx: () =>
      download(name('xlsx'), XLSX, async () => {
        const { createActionsXlsx } = await import('../../office/createActionsXlsx')
        return createActionsXlsx([planSheet(whole), actionSheet(whole)])
      }),
    csv: () => download(name('csv'), 'text/csv', async () => sheetCsv(planSheet(whole))),
  }
  return (
    <section className={`${styles.section} ${styles.screen}`} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles.small}>
        {t('plan.export.title')}
      </h2>
      <ul className={styles.exports}>
        {(['ics', 'xlsx', 'csv'] as const).map((kind) => (
          <li key={kind}>
            <Button
              onClick={() => void exports[kind]()}
              disabled={state.kind === 'working'}
              aria-describedby={`${id}-${kind}`}
            >
              {t(`plan.export.${kind}`)}
            </Button>
            <span id={`${id}-${kind}`} className={styles.muted}>
              {t(`plan.export.${kind}Detail`)}
            </span>
          </li>
        ))}
      </ul>
      <OfficeStatus state={state} className={styles.muted} />
    </section>
  )
}
