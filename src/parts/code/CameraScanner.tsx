import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type CameraProblem, openCamera } from '../../storage/camera/openCamera'
import { Alert } from '../../ui/Alert'
import { Button } from '../../ui/Button'
import styles from './Code.module.css'

type CameraScannerProps = {
  /** Hears of every look: the text of the code in view, or null. Need not stay the same function. */
  onCode: (text: string | null) => void
}

/** The camera on demand: a button, then the picture, or why there is none. The other ways of handing a code in belong beside it. */
export function CameraScanner({ onCode }: CameraScannerProps) {
  const { t } = useTranslation()
  const [state, setState] = useState<'closed' | 'open' | CameraProblem>('closed')
  const close = () => setState('closed')
  return (
    <div className={styles.scanner}>
      {state === 'open' ? (
        <LivePicture onCode={onCode} onProblem={setState} />
      ) : (
        <p>
          <Button kind="primary" onClick={() => setState('open')}>
            {t('vote.camera.open')}
          </Button>
        </p>
      )}
      {state === 'open' ? (
        <p>
          <Button onClick={close}>{t('vote.camera.close')}</Button>
        </p>
      ) : null}
      {state === 'open' || state === 'closed' ? null : (
        <Alert tone="error" title={t('vote.camera.none')}>
          <p>{t(`vote.camera.${state}`)}</p>
        </Alert>
      )}
    </div>
  )
}

type LivePictureProps = CameraScannerProps & { onProblem: (problem: CameraProblem) => void }

function LivePicture({ onCode, onProblem }: LivePictureProps) {
  const { t } = useTranslation()
  const video = useRef<HTMLVideoElement>(null)
  const heard = useRef({ onCode, onProblem })
  useEffect(() => {
    heard.current = { onCode, onProblem }
  })
  useEffect(() => {
    const { current: element } = video
    if (!element) return
    const visit = new AbortController()
    void openCamera(element, (text) => heard.current.onCode(text), visit.signal).then((opened) => {
      if (!opened.ok && !visit.signal.aborted) heard.current.onProblem(opened.error)
    })
    return () => visit.abort()
  }, [])
  return (
    <div className={styles.picture}>
      <video ref={video} muted playsInline aria-label={t('vote.camera.picture')} />
      <p className={styles.hint}>{t('vote.camera.hint')}</p>
    </div>
  )
}
