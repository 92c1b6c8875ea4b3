import { useTranslation } from 'react-i18next'
import { MOST_WEIGHT, WEIGHT_STEP } from '../../../core/compare/view/deskAddress'
import { formatCoverage } from '../../../core/texts/formatScore'
import { dimensionTitle } from '../../../core/texts/titles'
import { useOutline } from '../../../store/guidebook'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import styles from '../Compare.module.css'

type WeightSlidersProps = {
  dimensions: readonly string[]
  weights: readonly number[]
  onChange: (weights: readonly number[]) => void
}

/** A slider a dimension. What counts is each one's share of all; with all at nothing, all weigh the same. */
export function WeightSliders({ dimensions, weights, onChange }: WeightSlidersProps) {
  const { t } = useTranslation()
  const outline = useOutline()
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const set = (at: number, value: number) => {
    const next = weights.map((weight, index) => (index === at ? value : weight))
    onChange(next.every((weight) => weight === 0) ? next.map(() => 1) : next)
  }
  return (
    <section className={styles.section}>
      <h2>{t('compare.ranking.weights')}</h2>
      <p className={styles.lead}>{t('compare.ranking.weightsLead')}</p>
      <div className={styles.fields}>
        {dimensions.map((id, at) => {
          const weight = weights[at] ?? 0
          return (
            <Field key={id} label={t('compare.ranking.weight', { dimension: dimensionTitle(outline, id) })}>
              {(ids) => (
                <span className={styles.sliderRow}>
                  <input
                    {...ids}
                    type="range"
                    min={0}
                    max={MOST_WEIGHT}
                    step={WEIGHT_STEP}
                    value={weight}
                    aria-valuetext={formatCoverage(weight / sum)}
                    onChange={({ target }) => set(at, Number(target.value))}
                  />
                  <output>{formatCoverage(weight / sum)}</output>
                </span>
              )}
            </Field>
          )
        })}
      </div>
      <p>
        <Button onClick={() => onChange(dimensions.map(() => 1))}>{t('compare.ranking.equal')}</Button>
      </p>
    </section>
  )
}
