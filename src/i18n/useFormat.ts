import { useTranslation } from 'react-i18next'

/** Dates and numbers in the language of the interface. Dates are ISO 8601 days or instants. */
export type Format = {
  day: (iso: string) => string
  time: (iso: string) => string
  /** Month and year. */
  month: (iso: string) => string
  number: (value: number) => string
  country: (code: string) => string
}

/** Formatting functions for a BCP 47 locale; unreadable dates and codes come back as they are. */
export function createFormat(locale: string): Format {
  const known = locale === 'test' ? 'en' : locale
  const day = new Intl.DateTimeFormat(known, { dateStyle: 'medium' })
  const month = new Intl.DateTimeFormat(known, { month: 'short', year: 'numeric' })
  const time = new Intl.DateTimeFormat(known, { timeStyle: 'short' })
  const regions = new Intl.DisplayNames([known], { type: 'region' })
  const number = new Intl.NumberFormat(known)
  const dated = (iso: string, format: Intl.DateTimeFormat) => {
    const date = new Date(iso.length === 10 ? `${iso}T12:00:00` : iso)
    return Number.isNaN(date.getTime()) ? iso : format.format(date)
  }
  return {
    day: (iso) => dated(iso, day),
    time: (iso) => dated(iso, time),
    month: (iso) => dated(iso, month),
    number: (value) => number.format(value),
    country: (code) => {
      try {
        return regions.of(code) ?? code
      } catch {
        return code
      }
    },
  }
}

const formats = new Map<string, Format>()

/** {@link createFormat} for the current language. */
export function useFormat(): Format {
  const { i18n } = useTranslation()
  const locale = i18n.language
  const known = formats.get(locale) ?? createFormat(locale)
  formats.set(locale, known)
  return known
}
