/** Whether the ISO day `date` lies more than `months` calendar months before the ISO day `today`. */
export function isOlderThanMonths(date: string, today: string, months: number): boolean {
  const limit = new Date(`${today}T00:00:00Z`)
  limit.setUTCMonth(limit.getUTCMonth() - months)
  return new Date(`${date}T00:00:00Z`).getTime() < limit.getTime()
}
