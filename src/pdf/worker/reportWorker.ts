import '../../platform/missing'
import { serveReport } from './serveReport.ts'

serveReport({
  send: (message, transfer = []) => self.postMessage(message, { transfer }),
  onMessage: (listener) => self.addEventListener('message', ({ data }) => listener(data)),
})
