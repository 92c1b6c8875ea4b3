// A camera for Chromium's `--use-file-for-fake-video-capture`: a film of rendered QR codes, one after the other, for ever.
import { writeFileSync } from 'node:fs'
import { qrModules } from '../../src/core/report/qrModules'

const SIZE = 480
const QUIET = 4
const LIGHT = 235
const DARK = 16

/** Flags that give the browser this film as its camera and let every page use it unasked. */
export function cameraFlags(film: string): string[] {
  return [
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ]
}

/** Writes a film (YUV4MPEG2, 4:2:0) that shows each code for one second, a grey picture before each. Text null shows nothing at all. */
export function writeFilm(file: string, codes: readonly (string | null)[]): void {
  const header = Buffer.from(`YUV4MPEG2 W${SIZE} H${SIZE} F2:1 Ip A1:1 C420jpeg\n`)
  const colour = Buffer.alloc((SIZE / 2) ** 2 * 2, 128)
  const frames = codes.flatMap((code) => {
    const frame = Buffer.concat([Buffer.from('FRAME\n'), lightOf(code), colour])
    return [Buffer.concat([Buffer.from('FRAME\n'), lightOf(null), colour]), frame, frame]
  })
  writeFileSync(file, Buffer.concat([header, ...frames]))
}

/** The brightness of every pixel: the code in the middle of a grey desk, as large as whole pixels a module allow. */
function lightOf(code: string | null): Buffer {
  const picture = Buffer.alloc(SIZE * SIZE, 128)
  if (code === null) return picture
  const modules = qrModules(code)
  const count = modules.length + 2 * QUIET
  const scale = Math.floor(SIZE / count)
  const start = Math.floor((SIZE - scale * count) / 2)
  for (let y = 0; y < scale * count; y++) {
    for (let x = 0; x < scale * count; x++) {
      const module = modules[Math.floor(y / scale) - QUIET]?.[Math.floor(x / scale) - QUIET]
      picture[(start + y) * SIZE + start + x] = module === '1' ? DARK : LIGHT
    }
  }
  return picture
}
