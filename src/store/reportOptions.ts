import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { type ReportOptions, WHOLE_REPORT } from '../core/model/ReportOptions'

/** What goes into reports, for this visit. Never stored: a copy for the public is a decision of the day. */
export const reportOptionsStore = createStore<ReportOptions>()(() => WHOLE_REPORT)

/** Changes some of the options. */
export function setReportOptions(patch: Partial<ReportOptions>): void {
  reportOptionsStore.setState(patch)
}

/** The options, as a hook. */
export function useReportOptions(): ReportOptions {
  return useStore(reportOptionsStore)
}
