import ReportWorker from './reportWorker.ts?worker'

/** Starts a worker of the build; in the single file its code comes from inside the page. @throws where the browser allows none */
export const startReportWorker = (): Worker => new ReportWorker()
