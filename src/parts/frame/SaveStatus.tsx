import { useTranslation } from 'react-i18next'
import { useFormat } from '../../i18n/useFormat'
import { useSaveState } from '../../store/openAssessment'
import styles from './Frame.module.css'

/** Whether the latest change is safe. `data-save` tells tests the same. */
export function SaveStatus() {
  const { t } = useTranslation()
  const format = useFormat()
  const save = useSaveState()
  const words =
    save.kind === 'saved' ? t('shell.save.saved', { time: format.time(save.at) }) : t(`shell.save.${save.kind}`)
  return (
    <p role="status" data-save={save.kind} className={`${styles.save} ${styles[save.kind] ?? ''}`}>
      {words}
    </p>
  )
}
