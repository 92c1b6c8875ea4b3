import '../../platform/missing'
import type { FromReader, Picture, ToReader } from './messages'
import { readPicture } from './readPicture'
import { takePicture } from './takePicture'

const send = (message: FromReader) => self.postMessage(message)
let context: OffscreenCanvasRenderingContext2D | null = null

self.addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
  const picture = 'picture' in data ? data.picture : pictureIn(data.frame)
  if (picture) void readPicture(picture).then((text) => send({ kind: 'read', text }))
  else send({ kind: 'unreadable' })
})
send({ kind: 'ready' })

function pictureIn(frame: VideoFrame): Picture | null {
  try {
    context ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
    const size = { width: frame.displayWidth, height: frame.displayHeight }
    return context && takePicture(frame, size, context)
  } catch {
    return null
  } finally {
    frame.close()
  }
}
