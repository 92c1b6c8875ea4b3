import { useMemo } from 'react'
import { qrModules } from '../../core/document/qrModules'
import styles from './Code.module.css'

/** Light modules around the code, so that a camera finds it. */
const QUIET = 4

/** A text as a QR code that fills its place. Dark on light in every theme: cameras expect that. */
export function CodeImage({ text, label }: { text: string; label: string }) {
  const modules = useMemo(() => qrModules(text), [text])
  const size = modules.length + 2 * QUIET
  const path = modules.flatMap((row, y) =>
    [...row].map((module, x) => (module === '1' ? `M${x + QUIET} ${y + QUIET}h1v1h-1z` : '')),
  )
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className={styles.code}
    >
      <rect className={styles.light} width={size} height={size} />
      <path className={styles.dark} d={path.join('')} />
    </svg>
  )
}
