import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Indicator } from '../../core/model/guidebook'
import type { IndicatorText } from '../../core/model/texts'
import { IndicatorFacts } from '../../parts/indicator/IndicatorFacts'
import { TermList } from '../../parts/indicator/TermList'
import { useGuidebook, useOutline, useTexts } from '../../store/guidebook'
import { Badge } from '../../ui/Badge'
import styles from './Guidebook.module.css'
import { StatusBadge } from './StatusBadge'

type IndicatorEntryProps = { indicator: Indicator; text: IndicatorText; open: boolean }

/** One indicator with everything the guidebook says about it. */
export function IndicatorEntry({ indicator, text, open }: IndicatorEntryProps) {
  const { t } = useTranslation()
  const texts = useTexts()
  const fold = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (open) fold.current?.scrollIntoView({ block: 'start' })
  }, [open])
  const outline = useOutline()
  const place = `${outline.phases[indicator.phase]?.title ?? indicator.phase} · ${outline.bases[indicator.basis]?.title ?? indicator.basis}`
  return (
    <details ref={fold} className={styles.fold} open={open}>
      <summary>
        <span className={styles.summary}>{text.title}</span>{' '}
        {indicator.critical ? <Badge tone="caution">{t('guidebook.critical')}</Badge> : null}
        <span className={styles.muted}> {place}</span>
      </summary>
      <div className={styles.body}>
        <p className={styles.prompt}>{text.prompt}</p>
        <dl className={styles.facts}>
          <dt>{t('guidebook.why')}</dt>
          <dd>{text.why}</dd>
          <dt>{t('guidebook.anchors')}</dt>
          <dd>
            <ol start={0} className={styles.bullets}>
              {text.levels.map((anchor) => (
                <li key={anchor}>{anchor}</li>
              ))}
            </ol>
          </dd>
          <dt>{t('guidebook.steps')}</dt>
          <dd>
            <ul className={styles.bullets}>
              {text.steps.map((step, from) => (
                <li key={step}>
                  <span className={styles.muted}>{t('guidebook.step', { from, to: from + 1 })}:</span> {step}
                </li>
              ))}
            </ul>
          </dd>
          <dt>{t('guidebook.examples')}</dt>
          <dd>
            <ul className={styles.bullets}>
              {text.evidence.map((example) => (
                <li key={example}>{example}</li>
              ))}
            </ul>
          </dd>
          <dt>{t('guidebook.owner')}</dt>
          <dd>{text.owner}</dd>
          <AreaVariant text={text} />
          <Weighing indicator={indicator} />
        </dl>
        <IndicatorFacts indicator={indicator} text={text} hrefOf={({ id }) => `#/guidebook/indicator/${id}`} />
        {texts ? <TermList text={text} glossary={texts.glossary} /> : null}
      </div>
    </details>
  )
}

/** What reads differently where a developer, landowners or an area association started the initiative. */
function AreaVariant({ text }: { text: IndicatorText }) {
  const { t } = useTranslation()
  const area = text.variants?.area
  if (!area) return null
  return (
    <>
      <dt>{t('guidebook.variant')}</dt>
      <dd>
        {area.prompt ? <p>{area.prompt}</p> : null}
        {area.why ? <p>{area.why}</p> : null}
        {area.levels ? (
          <ol start={0} className={styles.bullets}>
            {area.levels.map((anchor) => (
              <li key={anchor}>{anchor}</li>
            ))}
          </ol>
        ) : null}
        {area.owner ? <p>{`${t('guidebook.owner')}: ${area.owner}`}</p> : null}
      </dd>
    </>
  )
}

function Weighing({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation()
  const guidebook = useGuidebook()
  const outline = useOutline()
  const shares = guidebook.dimensions.flatMap(({ id }) => {
    const share = indicator.dimensions[id]
    const dimension = outline.dimensions[id]?.title ?? id
    return share === undefined ? [] : [t('guidebook.share', { dimension, percent: Math.round(share * 100) })]
  })
  return (
    <>
      <dt>{t('guidebook.weights')}</dt>
      <dd>
        {shares.join(' · ')} · {t('guidebook.effort', { effort: indicator.effort })}
      </dd>
      <dt>{t('guidebook.sources')}</dt>
      <dd>
        <ul className={styles.bullets}>
          {indicator.sources.map(({ id, status }) => (
            <li key={id}>
              {guidebook.sources.find((source) => source.id === id)?.title ?? id} <StatusBadge status={status} />
            </li>
          ))}
        </ul>
      </dd>
      <dt>{t('guidebook.id')}</dt>
      <dd>
        <code>{indicator.id}</code>
      </dd>
    </>
  )
}
