import { useTranslation } from 'react-i18next'
import { PhaseChooser } from '../../parts/city/PhaseChooser'
import { useGuidebook, useOutline } from '../../store/guidebook'
import styles from './Guidebook.module.css'
import { StatusBadge } from './StatusBadge'

/** The phases in order: purpose, who leads, outputs, failures and the decision that ends each. */
export function PhaseList() {
  const { t } = useTranslation()
  const guidebook = useGuidebook()
  const outline = useOutline()
  return (
    <section className={styles.section}>
      <h2>{t('guidebook.phases')}</h2>
      <PhaseChooser />
      {guidebook.phases.map(({ id, status }, index) => {
        const text = outline.phases[id]
        if (!text) return null
        return (
          <details key={id} className={styles.fold}>
            <summary>
              <span className={styles.summary}>
                {index + 1}. {text.title}
              </span>{' '}
              <StatusBadge status={status} />
              <span className={styles.muted}> {text.recognise}</span>
            </summary>
            <div className={styles.body}>
              <p>{text.purpose}</p>
              <dl className={styles.facts}>
                <dt>{t('guidebook.leads')}</dt>
                <dd>{text.leads}</dd>
                <dt>{t('guidebook.outputs')}</dt>
                <dd>
                  <Bullets items={text.outputs} />
                </dd>
                <dt>{t('guidebook.failures')}</dt>
                <dd>
                  <Bullets items={text.failures} />
                </dd>
                <dt>{t('guidebook.decision')}</dt>
                <dd>{text.decision}</dd>
              </dl>
            </div>
          </details>
        )
      })}
    </section>
  )
}

function Bullets({ items }: { items: string[] }) {
  return (
    <ul className={styles.bullets}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
