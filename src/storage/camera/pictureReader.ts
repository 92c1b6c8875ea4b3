import type { FromReader, Picture, ToReader } from './messages'
import { takePicture } from './takePicture'

/** Looks at what a camera shows, one look after the other. */
export type PictureReader = { read: (video: HTMLVideoElement) => Promise<string | null>; close: () => void }

type Read = (picture: Picture) => Promise<string | null>

/** Milliseconds until a worker counts as not coming. */
const START = 5000

/** A reader in a worker, or in this thread, slice by slice, where none starts. */
export async function pictureReader(): Promise<PictureReader> {
  return (await workerReader()) ?? sliceReader()
}

async function workerReader(): Promise<PictureReader | null> {
  try {
    const { startReader } = await import('./startReader')
    const worker = startReader()
    if (!(await isReady(worker))) {
      worker.terminate()
      return null
    }
    const ask = (message: ToReader, transfer: Transferable) =>
      new Promise<FromReader>((resolve) => {
        worker.addEventListener('message', ({ data }: MessageEvent<FromReader>) => resolve(data), { once: true })
        worker.postMessage(message, [transfer])
      })
    const readPictures = byPicture(async (picture) => textOf(await ask({ picture }, picture.data.buffer)))
    let takesFrames = typeof VideoFrame === 'function'
    const readFrame = async (video: HTMLVideoElement) => {
      const frame = new VideoFrame(video)
      return ask({ frame }, frame)
    }
    const read = async (video: HTMLVideoElement) => {
      if (!takesFrames) return readPictures(video)
      const answer = await readFrame(video).catch(() => null)
      takesFrames = answer?.kind === 'read'
      return answer && textOf(answer)
    }
    return { read, close: () => worker.terminate() }
  } catch {
    return null
  }
}

const textOf = (answer: FromReader) => (answer.kind === 'read' ? answer.text : null)

/** Looks at a video by way of a canvas of this page. */
function byPicture(read: Read): PictureReader['read'] {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  return async (video) => {
    const size = { width: video.videoWidth, height: video.videoHeight }
    const picture = context && takePicture(video, size, context)
    return picture && read(picture)
  }
}

function isReady(worker: Worker): Promise<boolean> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), START)
    worker.addEventListener('message', () => resolve(true), { once: true })
    worker.addEventListener('error', () => resolve(false), { once: true })
  })
}

async function sliceReader(): Promise<PictureReader> {
  const { readPicture } = await import('./readPicture')
  return { read: byPicture(readPicture), close: () => undefined }
}
