import { decodeQRBatch } from 'qr/decode.js'
import type { Picture } from './messages'

/** Milliseconds that a second look at a hard picture may take; the next picture comes soon. */
const PATIENCE = 60

/** The text of the QR code in a picture, or null. Works in slices, so that it may also run in the page's own thread. */
export async function readPicture(picture: Picture): Promise<string | null> {
  const [results = []] = await decodeQRBatch([picture], { format: 'RGBA', timeLimit: PATIENCE, maxSize: picture })
  return results.find((result) => typeof result === 'string') ?? null
}
