// @ts-check
// Reads from a browser's trace how long the page's own thread worked in each task, step by step. A step is opened by a mark of the page
// (`performance.mark`) and ends with the next one. Counted is the time the thread worked, not the time that passed.

/** Prefix of the marks that open a step. */
export const STEP = 'step:'
/** The step that counts for nothing: between two others the driver looks about on the page. */
export const REST = `${STEP}rest`

/** What a trace must hold for {@link stepTasks}. */
export const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing']

/**
 * @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number, args?: any }} TraceEvent
 * Times in microseconds; `tdur` is the time the thread worked.
 * @typedef {{ step: string, longest: number, passed: number, inside: string }} StepTask the longest task of a step in milliseconds: worked, passed, on what
 */

const TOLD = 3

/** @param {TraceEvent[]} events all of one thread @param {TraceEvent} task @returns {string} what the task spent its time on */
function describe(events, { ts, dur = 0 }) {
  return events
    .filter((event) => event.name !== 'RunTask' && event.ts >= ts && event.ts < ts + dur)
    .toSorted((a, b) => (b.dur ?? 0) - (a.dur ?? 0))
    .slice(0, TOLD)
    .map((event) => `${event.name} ${((event.dur ?? 0) / 1000).toFixed(0)}`)
    .join(', ')
}

/**
 * The longest task of every step of the page, in order. Steps of the same name stand by themselves.
 * @param {Buffer} trace
 * @returns {StepTask[]}
 */
export function stepTasks(trace) {
  /** @type {TraceEvent[]} */
  const all = JSON.parse(trace.toString()).traceEvents
  const marks = all.filter(({ name, ph }) => name.startsWith(STEP) && ph !== 'X').toSorted((a, b) => a.ts - b.ts)
  const [first] = marks
  if (!first) throw new Error('the trace holds no step')
  const own = all.filter(({ ph, pid, tid }) => ph === 'X' && pid === first.pid && tid === first.tid)
  const tasks = own.filter(({ name }) => name === 'RunTask').toSorted((a, b) => a.ts - b.ts)
  // A step begins with the task that sets its mark.
  const starts = marks.map(({ ts }) => tasks.findLast((task) => task.ts <= ts)?.ts ?? ts)
  return marks.flatMap(({ name }, at) => {
    if (name === REST) return []
    const [from = 0, to = Number.POSITIVE_INFINITY] = [starts[at], starts[at + 1]]
    const [longest] = tasks
      .filter(({ ts }) => ts >= from && ts < to)
      .toSorted((a, b) => (b.tdur ?? b.dur ?? 0) - (a.tdur ?? a.dur ?? 0))
    if (!longest) throw new Error(`the trace holds no task of ${name}`)
    const { tdur, dur = 0 } = longest
    const step = name.slice(STEP.length)
    return [{ step, longest: (tdur ?? dur) / 1000, passed: dur / 1000, inside: describe(own, longest) }]
  })
}
