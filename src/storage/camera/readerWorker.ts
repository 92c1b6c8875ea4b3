import type { FromReader, ToReader } from './messages'
import { readPicture } from './readPicture'

const send = (message: FromReader) => self.postMessage(message)

self.addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
  void readPicture(data.picture).then((text) => send({ kind: 'read', text }))
})
send({ kind: 'ready' })
