// @ts-check
// What held the page's own thread longest, out of a browser's trace.

/** Milliseconds from which a task counts as long. Source: W3C, Long Tasks API. */
export const TASK_LIMIT = 50
/** What the browser has to note for it. */
export const TRACE_CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline']
const TOLD_STEPS = 3

/**
 * @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number, args?: any }} TraceEvent
 * Times in microseconds; `tdur` is the time the thread worked.
 * @typedef {{ spent: number, passed: number, steps: string }} Task in milliseconds
 */

/** @param {TraceEvent[]} events all of one thread @param {TraceEvent} task @returns {Task} */
function describeTask(events, task) {
  const end = task.ts + (task.dur ?? 0)
  const steps = events
    .filter(({ name, ts }) => name !== 'RunTask' && ts >= task.ts && ts < end)
    .toSorted((a, b) => (b.dur ?? 0) - (a.dur ?? 0))
    .slice(0, TOLD_STEPS)
  return {
    spent: (task.tdur ?? task.dur ?? 0) / 1000,
    passed: (task.dur ?? 0) / 1000,
    steps: steps.map(({ name, dur = 0 }) => `${name} ${(dur / 1000).toFixed(0)} ms`).join(', '),
  }
}

/**
 * The task in which the page's thread worked longest.
 * @param {TraceEvent[]} trace
 */
export function longestTask(trace) {
  const threads = trace.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
  const tasks = threads.flatMap(({ pid, tid }) => {
    const events = trace.filter((event) => event.ph === 'X' && event.pid === pid && event.tid === tid)
    return events.filter(({ name }) => name === 'RunTask').map((task) => describeTask(events, task))
  })
  const [longest] = tasks.toSorted((a, b) => b.spent - a.spent)
  if (!longest) throw new Error('the trace holds no task of the page')
  return longest
}
