// pdf.js in a worker of its own, where nothing it is fed can freeze the page.
import './limitWorkerBuffers'
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
