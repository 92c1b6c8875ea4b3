// A camera for Chromium's `--use-file-for-fake-video-capture`: a film of QR codes, rendered here or photographed from a screen, one after the other, for ever.
import { writeFileSync } from 'node:fs'
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { qrModules } from '../../src/core/document/qrModules'
import { readPicture } from '../../src/storage/camera/readPicture'

/** Pixels of a film's pictures, both even. */
type Size = { width: number; height: number }
const SQUARE: Size = { width: 480, height: 480 }
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
export function writeFilm(file: string, codes: readonly (string | null)[], size = SQUARE): void {
  writeFrames(
    file,
    codes.map((code) => lightOf(code, size)),
    size,
  )
}

/** A film, as {@link writeFilm} makes it, of screens held before the camera. @param screens PNG pictures; a text stands for its code */
export async function filmScreens(file: string, screens: readonly (Buffer | string)[]): Promise<void> {
  const lights = screens.map(async (screen) =>
    typeof screen === 'string' ? lightOf(screen, SQUARE) : lightOfPicture(await pictureOf(screen, SQUARE.width)),
  )
  writeFrames(file, await Promise.all(lights), SQUARE)
}

/**
 * The text of the code in a picture, as the app's own decoder reads it, or null.
 * @param width the picture is made this wide first, as a camera far away sees it
 */
export async function codeInPicture(png: Buffer, width: number): Promise<string | null> {
  const { data, ...size } = await pictureOf(png, width)
  // The decoder looks for a limited time only; on a busy machine it gets another look, as from the next picture of a camera.
  for (let look = 0; look < 10; look++) {
    const text = await readPicture({ data: new Uint8ClampedArray(data), ...size })
    if (text !== null) return text
  }
  return null
}

/** A PNG picture in this width, RGBA. */
async function pictureOf(png: Buffer, width: number) {
  const image = await loadImage(png)
  const height = Math.round((image.height * width) / image.width)
  const context = createCanvas(width, height).getContext('2d')
  context.drawImage(image, 0, 0, width, height)
  return { data: context.getImageData(0, 0, width, height).data, width, height }
}

/** The brightness of a picture that is as wide as the square film, from its top; grey where it ends. */
function lightOfPicture({ data, height }: { data: ArrayLike<number>; height: number }): Buffer {
  const picture = Buffer.alloc(SQUARE.width * SQUARE.height, 128)
  for (let at = 0; at < SQUARE.width * Math.min(SQUARE.height, height); at++) {
    const [red = 0, green = 0, blue = 0] = [data[at * 4], data[at * 4 + 1], data[at * 4 + 2]]
    // Studio range of BT.601.
    picture[at] = Math.round(16 + (65.481 * red + 128.553 * green + 24.966 * blue) / 255)
  }
  return picture
}

function writeFrames(file: string, lights: readonly Buffer[], { width, height }: Size): void {
  const header = Buffer.from(`YUV4MPEG2 W${width} H${height} F2:1 Ip A1:1 C420jpeg\n`)
  const colour = Buffer.alloc((width * height) / 2, 128)
  const nothing = lightOf(null, { width, height })
  const frames = lights.flatMap((light) => {
    const frame = Buffer.concat([Buffer.from('FRAME\n'), light, colour])
    return [Buffer.concat([Buffer.from('FRAME\n'), nothing, colour]), frame, frame]
  })
  writeFileSync(file, Buffer.concat([header, ...frames]))
}

/** The brightness of every pixel: the code in the middle of a grey desk, as large as whole pixels a module allow. */
function lightOf(code: string | null, { width, height }: Size): Buffer {
  const picture = Buffer.alloc(width * height, 128)
  if (code === null) return picture
  const modules = qrModules(code)
  const count = modules.length + 2 * QUIET
  const scale = Math.floor(Math.min(width, height) / count)
  const left = Math.floor((width - scale * count) / 2)
  const top = Math.floor((height - scale * count) / 2)
  for (let y = 0; y < scale * count; y++) {
    for (let x = 0; x < scale * count; x++) {
      const module = modules[Math.floor(y / scale) - QUIET]?.[Math.floor(x / scale) - QUIET]
      picture[(top + y) * width + left + x] = module === '1' ? DARK : LIGHT
    }
  }
  return picture
}
