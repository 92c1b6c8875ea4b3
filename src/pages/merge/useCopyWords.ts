import { useTranslation } from 'react-i18next'
import type { Path } from '../../core/merge/flattenAssessment'
import { indicatorCode } from '../../core/report/indicatorCode'
import { useFormat } from '../../i18n/useFormat'
import { useWords } from '../../i18n/useWords'
import { useGuidebook, useOutline, useTexts } from '../../store/guidebook'
import type { Copy } from './pairCopies'

/** The words for what differs: what it belongs to, what each copy says, whose copy it is. */
export function useCopyWords() {
  const { t } = useTranslation()
  const words = useWords()
  const format = useFormat()
  const guidebook = useGuidebook()
  const outline = useOutline()
  const texts = useTexts()

  const indicatorTitle = (id: string) => {
    const title = texts?.indicators[id]?.title
    return title ? `${indicatorCode(guidebook, id)} ${title}` : id
  }

  const ownerTitle = (path: Path, { assessment }: Copy): string => {
    const [first, second, third] = path
    if (first === 'answers') return indicatorTitle(second ?? '')
    if (first === 'plan' && second === 'actions') {
      const action = assessment.plan?.actions.find(({ id }) => id === third)
      return t('merge.action', { title: action?.title ?? third ?? '' })
    }
    return t(first === 'workshop' ? 'merge.workshop' : 'merge.profile')
  }

  /** Who and when, as far as the copy tells. */
  const sideWords = ({ file, assessment }: Copy): string => {
    const { preparedBy, updatedAt } = assessment
    const when = updatedAt ? `${format.day(updatedAt)}, ${format.time(updatedAt)}` : null
    const place = file === null ? t('merge.here') : file
    return [place, preparedBy, when].filter(Boolean).join(' · ')
  }

  const known = (member: string, value: string): string => {
    const key = `merge.values.${member}.${value}`
    return words(key) === key ? value : words(key)
  }

  const valueWords = (path: Path, value: unknown): string => {
    const member = path.at(-1) ?? ''
    if (typeof value === 'number') {
      const isLevel = member === 'level' || member === 'target'
      return isLevel
        ? t('merge.levelLabel', { level: value, title: outline.levels[value]?.title ?? '' })
        : format.number(value)
    }
    if (typeof value === 'string') {
      if (member === 'phase') return outline.phases[value]?.title ?? value
      return known(member, value)
    }
    if (Array.isArray(value)) return value.map((item) => valueWords(path, item)).join(', ')
    return JSON.stringify(value)
  }

  return { ownerTitle, sideWords, valueWords }
}
