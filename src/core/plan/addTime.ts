/** A day some days and whole months after another; the day of the month is cut to the month's length. ISO 8601 days in and out. */
export function addTime(day: string, { months = 0, days = 0 }: { months?: number; days?: number }): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last) + days))
  return moved.toISOString().slice(0, 10)
}
