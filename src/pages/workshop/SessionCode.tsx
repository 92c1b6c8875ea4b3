import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { encodeSession } from '../../core/ballot/encodeSession'
import { qrModules } from '../../core/report/qrModules'
import { createSession } from '../../core/workshop/createSession'
import styles from './Workshop.module.css'
import type { WorkshopInput } from './WorkshopInput'

/** Light modules around the code, so that a camera finds it. */
const QUIET = 4

/** The session as a QR code: what a phone needs to know to vote. Dark on light in every theme. Nothing before voting is open. */
export function SessionCode({ record, assessment, guidebook }: WorkshopInput) {
  const { t } = useTranslation()
  const session = createSession(record, assessment, guidebook)
  const code = session ? encodeSession(session, guidebook) : ''
  const modules = useMemo(() => (code ? qrModules(code) : []), [code])
  if (modules.length === 0) return null
  const size = modules.length + 2 * QUIET
  const path = modules.flatMap((row, y) =>
    [...row].map((module, x) => (module === '1' ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : '')),
  )
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={t('workshop.session.code')}
      data-session-code={code}
      shapeRendering="crispEdges"
    >
      <rect className={styles.qrLight} width={size} height={size} />
      <path className={styles.qrDark} d={path.join('')} />
    </svg>
  )
}
