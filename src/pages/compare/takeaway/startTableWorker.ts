import TableWorker from './tableWorker.ts?worker'

/** Starts a worker of the build; in the single file its code comes from inside the page. @throws where the browser allows none */
export const startTableWorker = (): Worker => new TableWorker()
