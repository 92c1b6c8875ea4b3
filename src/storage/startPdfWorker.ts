import PdfWorker from './pdfWorker.ts?worker'

/** Starts pdf.js in a worker; in the single file its code comes from inside the page. @throws where the browser allows none */
export const startPdfWorker = (): Worker => new PdfWorker()
