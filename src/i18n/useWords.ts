import type { i18n as I18n, ParseKeys } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

type Values = Record<string, string | number>

/** Looks words up by a key that is only known at run time, for pure code that takes words as an argument. A key without words stands for itself. */
export function useWords(): (key: string, values?: Values) => string {
  const { t, i18n } = useTranslation()
  return useMemo(
    () =>
      (key, values = {}) =>
        isKnown(i18n, key, values) ? t(key, values) : key,
    [t, i18n],
  )
}

function isKnown(i18n: I18n, key: string, values: Values): key is ParseKeys {
  return i18n.exists(key, values)
}
