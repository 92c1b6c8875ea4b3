import type { ImportChannel } from './ImportClient'
import type { FromImportWorker, ToImportWorker } from './messages'

/** Opens a channel to a worker of its own, or to the same code in this thread where the browser has none. */
export async function openChannel(): Promise<ImportChannel> {
  if (typeof Worker === 'undefined') return openLocalChannel()
  const { startImportWorker } = await import('./startImportWorker')
  let worker: Worker
  try {
    worker = startImportWorker()
  } catch {
    return openLocalChannel()
  }
  return {
    send: (message) => worker.postMessage(message),
    listen: (onMessage, onDeath) => {
      worker.addEventListener('message', ({ data }: MessageEvent<FromImportWorker>) => onMessage(data))
      worker.addEventListener('error', onDeath)
    },
    end: () => worker.terminate(),
  }
}

/** The worker's code in this thread. */
export async function openLocalChannel(): Promise<ImportChannel> {
  const [{ serveImport }, { validate }] = await Promise.all([
    import('./serveImport'),
    import('virtual:content-shapes/isAssessment'),
  ])
  const listeners: ((message: ToImportWorker) => void)[] = []
  return {
    send: (message) => {
      for (const listener of listeners) listener(message)
    },
    listen: (send) => serveImport({ send, onMessage: (listener) => listeners.push(listener) }, validate),
    end: () => undefined,
  }
}
