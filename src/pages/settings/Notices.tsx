import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button'
import styles from './Settings.module.css'

type Inside = typeof import('virtual:notices')['notices']

/** The packages inside the app, each with its licence: fetched when somebody asks. */
export function Notices() {
  const { t } = useTranslation()
  const [inside, setInside] = useState<Inside | null>(null)
  const show = async () => setInside((await import('virtual:notices')).notices)
  if (!inside) return <Button onClick={() => void show()}>{t('settings.notices.show')}</Button>
  return (
    <>
      <p>{t('settings.notices.lead', { count: inside.packages.length })}</p>
      <ul className={styles.notices}>
        {inside.packages.map(({ name, version, licence, text }) => (
          <li key={`${name} ${version}`}>
            <details>
              <summary>
                {name} {version} · {licence}
              </summary>
              <pre className={styles.notice}>{inside.texts[text]}</pre>
            </details>
          </li>
        ))}
      </ul>
    </>
  )
}
