import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { shorten } from '../../core/compare/view/shorten'
import { removeCities } from '../../store/compare'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import type { Board } from './Board'
import styles from './Compare.module.css'

const NAME = 60

/** Which cities are picked, what can be done with them, and the way back after some were removed. */
export function PickedBar({ board: { picked, change, address } }: { board: Board }) {
  const { t } = useTranslation()
  const [removed, setRemoved] = useState<{ count: number; undo: ReturnType<typeof removeCities> } | null>(null)
  const count = picked.length
  useEffect(() => {
    if (count > 0) setRemoved(null)
  }, [count])
  const remove = () => {
    setRemoved({ count, undo: removeCities(picked.map(({ city }) => city.key)) })
    change({ picked: [] })
  }
  const undo = async () => {
    await removed?.undo()
    setRemoved(null)
  }
  return (
    <div role="status" className={styles.picked}>
      {count > 0 ? (
        <div className={styles.row}>
          <span>
            {t('compare.table.picked', { count })}:{' '}
            {picked.map(({ city }, index) => (
              <span key={city.key}>
                {index > 0 ? ', ' : ''}
                <bdi>{shorten(city.name, NAME)}</bdi>
              </span>
            ))}
          </span>
          <Button onClick={() => change({ picked: [] })}>{t('compare.table.unpick')}</Button>
          {address.view === 'table' ? (
            <Button kind="danger" onClick={remove}>
              {t('compare.table.remove', { count })}
            </Button>
          ) : null}
        </div>
      ) : null}
      {removed ? (
        <Alert tone="info">
          <p className={styles.row}>
            {t('compare.table.removed', { count: removed.count })}
            <Button onClick={() => void undo()}>{t('compare.table.undo')}</Button>
          </p>
        </Alert>
      ) : null}
    </div>
  )
}
