import type { ReportBlock } from '../../core/document/ReportBlock.ts'
import type { Chart } from './Chart.ts'

/** Light modules around the code, and pixels a module. */
const QUIET = 4
const MODULE = 4

/** The QR code of a block, black on white on every ground: cameras expect that. */
export function qrChart({ modules, summary }: Extract<ReportBlock, { kind: 'qr' }>): Chart {
  const size = (modules.length + 2 * QUIET) * MODULE
  const dark = modules.flatMap((row, y) =>
    [...row].map((module, x) =>
      module === '1' ? `M${(x + QUIET) * MODULE} ${(y + QUIET) * MODULE}h${MODULE}v${MODULE}h-${MODULE}z` : '',
    ),
  )
  const body = `<rect width="${size}" height="${size}" fill="#fff"/><path d="${dark.join('')}" fill="#000" shape-rendering="crispEdges"/>`
  return { width: size, height: size, body, summary }
}
