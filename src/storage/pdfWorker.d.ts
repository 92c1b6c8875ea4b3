// pdf.js publishes no types for its worker's module; only its presence on the global object matters.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs'
declare var pdfjsWorker: unknown
