import styles from './CheckboxGroup.module.css'

type CheckboxGroupProps = {
  legend: string
  hint?: string
  options: readonly { value: string; label: string }[]
  values: readonly string[]
  onChange: (values: string[]) => void
}

/** A group of native checkboxes; values that are not among the options are kept. */
export function CheckboxGroup({ legend, hint, options, values, onChange }: CheckboxGroupProps) {
  const toggle = (value: string) =>
    onChange(values.includes(value) ? values.filter((entry) => entry !== value) : [...values, value])
  return (
    <fieldset>
      <legend className={styles.legend}>{legend}</legend>
      {hint ? <p className={styles.hint}>{hint}</p> : null}
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input type="checkbox" checked={values.includes(option.value)} onChange={() => toggle(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
