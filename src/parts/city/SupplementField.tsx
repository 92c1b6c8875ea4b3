import { useTranslation } from 'react-i18next'
import type { SupplementRef } from '../../core/model/supplementRef'
import { useSupplements } from '../../store/supplements'
import { CheckboxGroup } from '../../ui/CheckboxGroup'

type SupplementFieldProps = { chosen: readonly SupplementRef[]; onChange: (chosen: SupplementRef[]) => void }

/** Which of this device's supplements an assessment is made with. Not shown where there are none; one that is not on this device stays chosen. */
export function SupplementField({ chosen, onChange }: SupplementFieldProps) {
  const { t } = useTranslation()
  const supplements = useSupplements()
  if (supplements.length === 0) return null
  const refs = [...chosen, ...supplements.map(({ id, version }) => ({ id, version }))]
  const change = (values: string[]) =>
    onChange(values.flatMap((value) => refs.find((ref) => keyOf(ref) === value) ?? []))
  return (
    <CheckboxGroup
      legend={t('profile.supplements')}
      hint={t('profile.supplementsHint')}
      options={supplements.map((own) => ({ value: keyOf(own), label: `${own.title} ${own.version}` }))}
      values={chosen.map(keyOf)}
      onChange={change}
    />
  )
}

function keyOf({ id, version }: SupplementRef): string {
  return `${id}@${version}`
}
