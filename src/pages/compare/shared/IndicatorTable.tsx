import { useTranslation } from 'react-i18next'
import type { IndicatorFinding } from '../../../core/compare/sharedFindings'
import type { Guidebook } from '../../../core/model/guidebook'
import type { GuidebookTexts } from '../../../core/model/texts'
import { indicatorTitle, phaseTitle } from '../../../core/texts/titles'
import { ShareBar } from '../../../ui/charts/ShareBar'
import styles from '../Compare.module.css'
import { ScrollFrame } from '../ScrollFrame'

type IndicatorTableProps = {
  kind: 'blocking' | 'unknown' | 'spread'
  findings: readonly IndicatorFinding[]
  guidebook: Guidebook
  texts: GuidebookTexts
  /** Cities that are compared. */
  count: number
}

/** Indicators of one kind, most first, with a bar beside the figure. */
export function IndicatorTable({ kind, findings, guidebook, texts, count }: IndicatorTableProps) {
  const { t } = useTranslation()
  return (
    <ScrollFrame name={t(`compare.shared.${kind}`)}>
      <table className={styles.figures}>
        <thead>
          <tr>
            <th scope="col">{t('compare.shared.indicator')}</th>
            <th scope="col">{t('compare.shared.phase')}</th>
            <th scope="col" className={styles.number}>
              {kind === 'spread' ? t('compare.shared.deviation') : t('compare.shared.cities')}
            </th>
            {kind === 'spread' ? (
              <th scope="col" className={styles.number}>
                {t('compare.shared.levels', {
                  levels: Array.from({ length: guidebook.scale.max + 1 }, (_, at) => at).join(' · '),
                })}
              </th>
            ) : (
              <td />
            )}
          </tr>
        </thead>
        <tbody>
          {findings.map((finding) => (
            <tr key={finding.indicator}>
              <th scope="row">{indicatorTitle(texts, finding.indicator)}</th>
              <td>{phaseTitle(texts.outline, phaseOf(guidebook, finding.indicator))}</td>
              {kind === 'spread' ? (
                <>
                  <td className={styles.number}>{(finding.spread ?? 0).toFixed(2)}</td>
                  <td className={styles.number}>{finding.levels.join(' · ')}</td>
                </>
              ) : (
                <>
                  <td className={styles.number}>
                    {t('compare.shared.of', {
                      count: finding[kind],
                      of: kind === 'unknown' ? finding.applicable : count,
                    })}
                  </td>
                  <td className={styles.bar}>
                    <ShareBar share={finding[kind] / Math.max(1, kind === 'unknown' ? finding.applicable : count)} />
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  )
}

function phaseOf({ indicators }: Guidebook, indicator: string): string {
  return indicators.find(({ id }) => id === indicator)?.phase ?? ''
}
