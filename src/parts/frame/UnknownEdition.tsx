import { useTranslation } from 'react-i18next'
import { assessmentFileName } from '../../core/files/assessmentFileName'
import { sealAssessment } from '../../core/files/sealAssessment'
import type { Assessment } from '../../core/model/assessment'
import { downloadText } from '../../storage/download'
import { useCurrentGuidebook } from '../../store/guidebook'
import { moveToEdition } from '../../store/openAssessment'
import { Button } from '../../ui/Button'
import { Page } from '../../ui/Page'
import styles from './Frame.module.css'

const FIGURES = ['headline', 'evidenced-headline', 'coverage'] as const

/** An assessment of an edition that this copy does not hold: everything in it is kept, nothing is scored. */
export function UnknownEdition({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation()
  const { id, version } = useCurrentGuidebook()
  const { guidebook, answers } = assessment
  const names = { theirs: `${guidebook.id} ${guidebook.version}`, ours: `${id} ${version}` }
  const download = () =>
    downloadText(assessmentFileName(assessment, 'guidepost.json'), sealAssessment(assessment), 'application/json')
  return (
    <Page title={t('edition.unknown.title')} lead={t('edition.unknown.lead', names)}>
      <section className={styles.unknown}>
        <dl className={styles.unscored}>
          {FIGURES.map((figure) => (
            <div key={figure}>
              <dt>{t(`edition.unknown.${figure}`)}</dt>
              <dd data-figure={figure}>–</dd>
            </div>
          ))}
        </dl>
        <p>{t('edition.unknown.kept', { count: Object.keys(answers).length })}</p>
        <p className={styles.choices}>
          <Button onClick={download}>{t('frame.failure.download')}</Button>
          <Button onClick={() => moveToEdition({ ...assessment, guidebook: { ...guidebook, id, version } })}>
            {t('edition.unknown.move', names)}
          </Button>
        </p>
        <p>{t('edition.unknown.moveHint')}</p>
      </section>
    </Page>
  )
}
