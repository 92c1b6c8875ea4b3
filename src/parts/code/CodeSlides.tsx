import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { splitCode } from '../../core/ballot/frameCode'
import { Button } from '../../ui/Button'
import styles from './Code.module.css'
import { CodeImage } from './CodeImage'

/** Milliseconds that each part is shown: a camera gets several looks at it. */
const SHOWN = 700

const prefersStillness = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** A code as one picture, or as several that follow each other, with a pause and steps by hand. Where less motion is preferred they stand still at first. */
export function CodeSlides({ code, label }: { code: string; label: string }) {
  const { t } = useTranslation()
  const parts = useMemo(() => splitCode(code), [code])
  const [at, setAt] = useState(0)
  const [moves, setMoves] = useState(() => !prefersStillness())
  const count = parts.length
  useEffect(() => {
    if (!moves || count < 2) return
    const timer = window.setInterval(() => setAt((now) => (now + 1) % count), SHOWN)
    return () => window.clearInterval(timer)
  }, [moves, count])
  const step = (by: number) => {
    setMoves(false)
    setAt((now) => (now + by + count) % count)
  }
  const place = t('vote.code.part', { number: (at % count) + 1, count })
  return (
    <div className={styles.slides}>
      <CodeImage text={parts[at % count] ?? code} label={count > 1 ? `${label}. ${place}` : label} />
      {count > 1 ? (
        <>
          <p className={styles.place}>{place}</p>
          <p className={styles.row}>
            <Button onClick={() => step(-1)}>{t('vote.code.previous')}</Button>
            <Button onClick={() => setMoves(!moves)}>{t(moves ? 'vote.code.pause' : 'vote.code.play')}</Button>
            <Button onClick={() => step(1)}>{t('vote.code.next')}</Button>
          </p>
        </>
      ) : null}
    </div>
  )
}
