import { useTranslation } from 'react-i18next'
import { shorten } from '../../core/compare/view/shorten'
import { useFormat } from '../../i18n/useFormat'
import { useDesk } from '../../store/compare'
import styles from './Compare.module.css'

const DRAWN = 500
const NAME = 80

/** Which files were put together: the same one twice, other content under one id, earlier dates of a city. */
export function Notices() {
  const { t } = useTranslation()
  const format = useFormat()
  const notices = useDesk((desk) => desk.notices)
  if (notices.length === 0) return null
  return (
    <details className={styles.fold}>
      <summary>{t('compare.notices.title', { count: notices.length })}</summary>
      <div>
        <ul className={styles.bullets}>
          {notices.slice(0, DRAWN).map(({ kind, key, fileName, name, date }, index) => {
            const values = { file: shorten(fileName, NAME), city: shorten(name, NAME), date: format.day(date) }
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: two notices may be alike in all they say
              <li key={`${key}-${index}`}>
                <bdi>{t(`compare.notices.${kind}`, values)}</bdi>
              </li>
            )
          })}
        </ul>
      </div>
    </details>
  )
}
