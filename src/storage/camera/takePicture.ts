import type { Picture } from './messages'

/** Pixels of the longer side that are looked at; more makes reading slower and no surer. */
const LONGEST = 1024

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** What a camera shows now, by way of a canvas, made smaller where it is large. @param size of the source; null where that is nothing yet */
export function takePicture(
  source: HTMLVideoElement | VideoFrame,
  size: { width: number; height: number },
  context: Context,
): Picture | null {
  if (size.width === 0) return null
  const scale = Math.min(1, LONGEST / Math.max(size.width, size.height))
  const width = Math.round(size.width * scale)
  const height = Math.round(size.height * scale)
  const { canvas } = context
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height })
  context.drawImage(source, 0, 0, width, height)
  return { data: context.getImageData(0, 0, width, height).data, width, height }
}
