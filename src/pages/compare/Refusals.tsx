import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Refusal } from '../../core/compare/Refusal'
import { shorten } from '../../core/compare/view/shorten'
import { describeFileError } from '../../parts/files/describeFileError'
import { useDesk } from '../../store/compare'
import { clearRefusals } from '../../store/deskRefusals'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import styles from './Compare.module.css'

/** How many refusals stand in the open; the rest is folded away. */
const OPEN = 5
/** How many are drawn at all: a folder of ten thousand wrong files must not hold the page up. */
const DRAWN = 500
const NAME = 80

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

/** The sentence for what was refused: which file, which part of it, what is wrong. */
function describeRefusal(t: TFunction, { fileName, at, error }: Refusal): string {
  const name = shorten(fileName, NAME)
  const file = at === null ? name : t('compare.refusals.part', { file: name, number: at + 1 })
  switch (error.kind) {
    case 'archive':
    case 'empty':
      return t(`compare.refusals.${error.kind}`, { file })
    case 'tooMany':
      return t('compare.refusals.tooMany', { file, limit: error.limit })
    default:
      return describeFileError(t, file, error)
  }
}
