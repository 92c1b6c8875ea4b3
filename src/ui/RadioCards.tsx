import type { ReactNode } from 'react'
import styles from './RadioCards.module.css'

export type RadioCard = { value: string; label: string; detail?: ReactNode }

type RadioCardsProps = {
  legend: string
  legendHidden?: boolean
  name: string
  cards: readonly RadioCard[]
  value: string | null
  onChange: (value: string) => void
  columns?: boolean
}

/** A native radio group whose options are large cards; arrows move, space chooses. */
export function RadioCards({ legend, legendHidden, name, cards, value, onChange, columns }: RadioCardsProps) {
  return (
    <fieldset role="radiogroup" aria-label={legend}>
      <legend className={legendHidden ? 'visually-hidden' : styles.legend}>{legend}</legend>
      <div className={columns ? `${styles.cards} ${styles.columns}` : styles.cards}>
        {cards.map((card) => (
          <label key={card.value} className={styles.card}>
            <input
              type="radio"
              name={name}
              value={card.value}
              checked={value === card.value}
              onChange={() => onChange(card.value)}
            />
            <span className={styles.text}>
              <span className={styles.label}>{card.label}</span>
              {card.detail ? <span className={styles.detail}>{card.detail}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
