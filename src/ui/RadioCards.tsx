import { type ReactNode, useId } from 'react'
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

/** A native radio group whose options are large cards; arrows move, space chooses. The label names an option, the detail describes it. */
export function RadioCards({ legend, legendHidden, name, cards, value, onChange, columns }: RadioCardsProps) {
  const id = useId()
  return (
    <fieldset>
      <legend id={id} className={legendHidden ? 'visually-hidden' : styles.legend}>
        {legend}
      </legend>
      <div
        role="radiogroup"
        aria-labelledby={id}
        className={columns ? `${styles.cards} ${styles.columns}` : styles.cards}
      >
        {cards.map((card) => {
          const own = `${id}-${card.value}`
          return (
            <label key={card.value} className={styles.card}>
              <input
                type="radio"
                name={name}
                value={card.value}
                checked={value === card.value}
                aria-labelledby={own}
                {...(card.detail ? { 'aria-describedby': `${own}-detail` } : {})}
                onChange={() => onChange(card.value)}
              />
              <span className={styles.text}>
                <span id={own} className={styles.label}>
                  {card.label}
                </span>
                {card.detail ? (
                  <span id={`${own}-detail`} className={styles.detail}>
                    {card.detail}
                  </span>
                ) : null}
              </span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
