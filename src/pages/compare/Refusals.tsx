import { useTranslation } from 'react-i18next'
import type { Refusal } from '../../core/files/FileError'
import { describeRefusal } from '../../parts/files/describeFileError'
import { useDesk } from '../../store/compare'
import { clearRefusals } from '../../store/deskRefusals'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import styles from './Compare.module.css'

/** How many refusals stand in the open; the rest is folded away. */
const OPEN = 5
/** How many are drawn at all: a folder of ten thousand wrong files must not hold the page up. */
const DRAWN = 500

/** Which files were refused, each with the reason. */
export function Refusals() {
  const { t } = useTranslation()
  const refusals = useDesk((desk) => desk.refusals)
  if (refusals.length === 0) return null
  const rest = refusals.slice(OPEN, DRAWN)
  const beyond = refusals.length - DRAWN
  return (
    <Alert tone="error" title={t('compare.refusals.title', { count: refusals.length })}>
      <RefusalList refusals={refusals.slice(0, OPEN)} />
      {rest.length > 0 ? (
        <details>
          <summary>{t('compare.refusals.more', { count: refusals.length - OPEN })}</summary>
          <RefusalList refusals={rest} />
          {beyond > 0 ? <p>{t('compare.refusals.more', { count: beyond })}</p> : null}
        </details>
      ) : null}
      <p>
        <Button onClick={clearRefusals}>{t('compare.refusals.clear')}</Button>
      </p>
    </Alert>
  )
}

function RefusalList({ refusals }: { refusals: readonly Refusal[] }) {
  const { t } = useTranslation()
  return (
    <ul className={styles.bullets}>
      {refusals.map((refusal, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows, and two files may have one name and one fault
        <li key={index}>
          <bdi>{describeRefusal(t, refusal)}</bdi>
        </li>
      ))}
    </ul>
  )
}
