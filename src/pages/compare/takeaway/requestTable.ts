// The one door to tables of cities: they are made in a worker, so that the page answers its user meanwhile.
import { askWorker } from '../../../storage/askWorker'
import { getDeskPort } from '../../../store/compare'
import type { CitiesTable, TableQuestion } from './createTable'

/**
 * A table of cities as a file, made in a worker, or in this thread where none can start.
 * @throws (rejects) an Error where the device cannot read, and where the cities have more rows than the format holds
 */
export function requestTable(...question: TableQuestion): Promise<CitiesTable> {
  return askWorker<TableQuestion, CitiesTable>(question, {
    start: async () => (await import('./startTableWorker')).startTableWorker(),
    here: async () => (await import('./createTable')).createTable(...question, getDeskPort().readTexts),
  })
}
