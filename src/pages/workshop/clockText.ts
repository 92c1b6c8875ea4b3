const MINUTES_OF_DAY = 24 * 60

/** Minutes after midnight as a time of day, `09:05`; also the value of a time field. */
export function clockText(minutes: number): string {
  const inDay = ((minutes % MINUTES_OF_DAY) + MINUTES_OF_DAY) % MINUTES_OF_DAY
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`
}

/** Minutes after midnight of a time field's value; null where it is none. */
export function clockMinutes(value: string): number | null {
  const [, hours, minutes] = /^(\d{2}):(\d{2})$/.exec(value) ?? []
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes)
}
