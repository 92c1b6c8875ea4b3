import { useTranslation } from 'react-i18next'
import type { Path } from '../../core/model/MemberRow'
import { rowAt } from '../../core/model/memberTable'
import { indicatorCode } from '../../core/texts/indicatorCode'
import { useFormat } from '../../i18n/useFormat'
import { useWords } from '../../i18n/useWords'
import { useGuidebook, useOutline } from '../../store/guidebook'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** What one copy says at a place, in words, as a hook. */
export function useValueWords(): (path: Path, value: unknown) => string {
  const { t } = useTranslation()
  const words = useWords()
  const format = useFormat()
  const guidebook = useGuidebook()
  const outline = useOutline()

  const known = (key: string, otherwise: string): string => (words(key) === key ? otherwise : words(key))
  const isIndicator = (id: string) => guidebook.indicators.some((own) => own.id === id)
  const nameOf = (member: string): string =>
    isIndicator(member) ? indicatorCode(guidebook, member) : known(`merge.members.${member}`, member)

  const numberWords = (path: Path, value: number): string => {
    const says = rowAt(path)?.says
    if (says === 'level') return t('merge.levelLabel', { level: value, title: outline.levels[value]?.title ?? '' })
    // Minutes after midnight.
    const isClock = says === 'clock' && value < 24 * 60
    return isClock ? `${Math.floor(value / 60)}:${String(value % 60).padStart(2, '0')}` : format.number(value)
  }

  const textWords = (path: Path, value: string): string => {
    const member = path.at(-1) ?? ''
    if (rowAt(path)?.says === 'phase') return outline.phases[value]?.title ?? value
    if (DAY.test(value)) return format.day(value)
    if (isIndicator(value)) return indicatorCode(guidebook, value)
    return known(`merge.values.${member}.${value}`, known(`profile.focus.${value}`, value))
  }

  const listWords = (path: Path, list: readonly unknown[]): string => {
    if (list.length === 0) return '–'
    if (list.every((item) => typeof item === 'object' && item !== null)) {
      return t('merge.entries', { count: list.length })
    }
    return list.map((item) => valueWords(path, item)).join(path.at(-1) === 'counts' ? ' · ' : ', ')
  }

  const valueWords = (path: Path, value: unknown): string => {
    if (value === null || value === undefined || value === '') return '–'
    if (typeof value === 'number') return numberWords(path, value)
    if (typeof value === 'string') return textWords(path, value)
    if (typeof value === 'boolean') return t(value ? 'merge.yes' : 'merge.no')
    if (Array.isArray(value)) return listWords(path, value)
    return Object.entries(value)
      .filter(([, inner]) => inner !== '' && !(Array.isArray(inner) && inner.length === 0))
      .map(([name, inner]) => `${nameOf(name)}: ${valueWords([...path, name], inner)}`)
      .join('; ')
  }

  return valueWords
}
