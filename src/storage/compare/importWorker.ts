import '../../platform/missing'
import { validate as isAssessment } from 'virtual:content-shapes/isAssessment'
import { serveImport } from './serveImport'

serveImport(
  {
    send: (message) => self.postMessage(message),
    onMessage: (listener) => self.addEventListener('message', ({ data }) => listener(data)),
  },
  isAssessment,
)
