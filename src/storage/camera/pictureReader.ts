import type { FromReader, Picture } from './messages'

/** Reads one picture after the other. */
export type PictureReader = { read: (picture: Picture) => Promise<string | null>; close: () => void }

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
    return {
      read: (picture) =>
        new Promise((resolve) => {
          const listen = ({ data }: MessageEvent<FromReader>) => resolve(data.kind === 'read' ? data.text : null)
          worker.addEventListener('message', listen, { once: true })
          worker.postMessage({ picture }, [picture.data.buffer])
        }),
      close: () => worker.terminate(),
    }
  } catch {
    return null
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
  return { read: readPicture, close: () => undefined }
}
