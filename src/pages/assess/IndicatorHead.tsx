import { useTranslation } from 'react-i18next'
import type { Indicator } from '../../core/model/guidebook'
import type { GuidebookTexts, IndicatorText } from '../../core/model/texts'
import { indicatorCode } from '../../core/texts/indicatorCode'
import { IndicatorFacts } from '../../parts/indicator/IndicatorFacts'
import { TermList } from '../../parts/indicator/TermList'
import { useGuidebook } from '../../store/guidebook'
import { useOpenRecord } from '../../store/openAssessment'
import { Badge } from '../../ui/Badge'
import styles from './IndicatorBlock.module.css'

type IndicatorHeadProps = { indicator: Indicator; text: IndicatorText; glossary: GuidebookTexts['glossary'] }

/** What an indicator asks, whether it is critical, why it matters, and the words in it. */
export function IndicatorHead({ indicator, text, glossary }: IndicatorHeadProps) {
  const { t } = useTranslation()
  const guidebook = useGuidebook()
  const assessment = useOpenRecord()?.assessment.id ?? ''
  return (
    <header className={styles.head}>
      <p className={styles.title}>
        <span>{indicatorCode(guidebook, indicator.id)}</span> {text.title}
        {indicator.critical ? (
          <span title={t('assess.criticalHint')}>
            <Badge tone="caution">{t('assess.critical')}</Badge>
          </span>
        ) : null}
      </p>
      <h3 id={`prompt-${indicator.id}`} className={styles.prompt}>
        {text.prompt}
      </h3>
      <details className={styles.why}>
        <summary>{t('assess.why')}</summary>
        <p>{text.why}</p>
        <p>{t('assess.owner', { owner: text.owner })}</p>
        <IndicatorFacts
          indicator={indicator}
          text={text}
          hrefOf={({ id, phase }) => `#/a/${assessment}/assess/${phase}/${id}`}
        />
      </details>
      <TermList text={text} glossary={glossary} />
    </header>
  )
}
