import { indicatorCode } from '../../core/texts/indicatorCode'
import { indicatorTitle, phaseTitle } from '../../core/texts/titles'
import type { PlanInput } from './PlanInput'

type IndicatorSelectProps = {
  input: PlanInput
  /** What is not to be chosen again. */
  taken: ReadonlySet<string>
  prompt: string
  onChoose: (indicator: string) => void
  ids: { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }
}

/** A native list of all indicators by phase; choosing one hands it over and leaves the list ready for the next. */
export function IndicatorSelect({ input, taken, prompt, onChoose, ids }: IndicatorSelectProps) {
  const { guidebook, outline, texts } = input
  return (
    <select {...ids} value="" onChange={(event) => onChoose(event.target.value)}>
      <option value="">{prompt}</option>
      {guidebook.phases.map((phase) => (
        <optgroup key={phase.id} label={phaseTitle(outline, phase.id)}>
          {guidebook.indicators
            .filter((indicator) => indicator.phase === phase.id && !taken.has(indicator.id))
            .map(({ id }) => (
              <option key={id} value={id}>
                {`${indicatorCode(guidebook, id)} ${indicatorTitle(texts, id)}`}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  )
}
