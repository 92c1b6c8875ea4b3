// The camera, for reading codes only: pictures are looked at one by one and forgotten. Nothing is recorded.
import type { Result } from '../../core/model/result'
import { codeDetector } from './codeDetector'
import { pictureReader } from './pictureReader'

/** Why there is no picture. `insecure`: browsers give a camera only to pages that came over https, from this device or from a file. */
export type CameraProblem = 'refused' | 'absent' | 'busy' | 'insecure'

/** Milliseconds between two looks: quick enough for a code that changes three times a second, and the device stays cool. */
const PAUSE = 80

type Look = { text: () => Promise<string | null>; end: () => void }

/**
 * Shows the camera in `video` and hands every code that is seen to `onCode`, again and again while it is in view (null: a look without any).
 * The rear camera where there is one. Settles once it is open; `signal` closes it and gives it back at once, also while it is being opened.
 */
export async function openCamera(
  video: HTMLVideoElement,
  onCode: (text: string | null) => void,
  signal: AbortSignal,
): Promise<Result<null, CameraProblem>> {
  if (!navigator.mediaDevices?.getUserMedia) {
    return { ok: false, error: window.isSecureContext ? 'absent' : 'insecure' }
  }
  try {
    const wanted = { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 } }
    const stream = await navigator.mediaDevices.getUserMedia({ video: wanted, audio: false })
    const stop = () => {
      for (const track of stream.getTracks()) track.stop()
      if (video.srcObject === stream) video.srcObject = null
    }
    signal.addEventListener('abort', stop, { once: true })
    if (signal.aborted) stop()
    else await show(video, stream, onCode, signal)
    return { ok: true, value: null }
  } catch (error) {
    return { ok: false, error: problemOf(error) }
  }
}

async function show(
  video: HTMLVideoElement,
  stream: MediaStream,
  onCode: (text: string | null) => void,
  signal: AbortSignal,
): Promise<void> {
  video.srcObject = stream
  // A video that is taken away while it begins to play says so by an error; there is then nobody to tell.
  void video.play().catch(() => undefined)
  const look = await lookAt(video)
  const step = async () => {
    const text = video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA ? await look.text().catch(() => null) : null
    if (signal.aborted) return
    onCode(text)
    window.setTimeout(() => void step(), PAUSE)
  }
  if (signal.aborted) look.end()
  else void step()
  signal.addEventListener('abort', look.end, { once: true })
}

async function lookAt(video: HTMLVideoElement): Promise<Look> {
  const detect = await codeDetector()
  if (detect) return { text: () => detect(video), end: () => undefined }
  const reader = await pictureReader()
  return { text: () => reader.read(video), end: reader.close }
}

function problemOf(error: unknown): CameraProblem {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused'
  return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'absent'
}
