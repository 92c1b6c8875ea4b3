import { LOOKS, type Look, type LookDetail } from '../../figure/marks'
import type { Ink } from '../../figure/palette'

/** An ink as the style sheet names it, light and dark. */
export function inkVariable(ink: Ink): string {
  return ink.startsWith('heat-') ? `var(--${ink})` : `var(--color-${ink})`
}

/** The attributes of an SVG element for a look; no filling and no line where it has none. */
export function lookAttributes(look: Look) {
  const { stroke, width, dash = [], fill, opacity }: LookDetail = LOOKS[look]
  return {
    fill: fill ? inkVariable(fill) : 'none',
    ...(opacity === undefined ? {} : { fillOpacity: opacity }),
    ...(stroke ? { stroke: inkVariable(stroke), strokeWidth: width } : {}),
    ...(dash.length > 0 ? { strokeDasharray: dash.join(' ') } : {}),
  }
}
