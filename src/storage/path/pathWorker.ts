import '../../platform/missing'
import { servePath } from './servePath'

servePath({
  send: (message) => self.postMessage(message),
  onMessage: (listener) => self.addEventListener('message', ({ data }) => listener(data)),
})
