import { useTranslation } from 'react-i18next'
import type { Assessment } from '../../core/model/assessment'
import type { Path } from '../../core/model/MemberRow'
import { ownerOf, rowAt } from '../../core/model/memberTable'
import { indicatorCode } from '../../core/texts/indicatorCode'
import { useFormat } from '../../i18n/useFormat'
import { useWords } from '../../i18n/useWords'
import { useGuidebook, useTexts } from '../../store/guidebook'
import { ownDate } from './ownDate'
import { useValueWords } from './useValueWords'

/** One side of a merge. `file`: null for the copy on this device. */
export type Copy = { file: string | null; assessment: Assessment }

/** The words for what differs: what it belongs to, what each copy says, whose copy it is. */
export function useCopyWords() {
  const { t } = useTranslation()
  const format = useFormat()
  const indicatorTitle = useIndicatorTitle()
  const memberName = useMemberName()
  const valueWords = useValueWords()

  /** What the thing is called that a place belongs to. */
  const ownerTitle = (place: Path, { assessment }: Copy): string => {
    const { thing, path } = ownerOf(place)
    const own = path.at(-1) ?? ''
    switch (thing) {
      case 'answer':
        return indicatorTitle(own)
      case 'action':
        return t('merge.action', { title: assessment.plan?.actions.find(({ id }) => id === own)?.title ?? own })
      case 'scenario':
        return t('merge.scenario', { name: assessment.scenarios?.find(({ id }) => id === own)?.name ?? own })
      case 'workshop':
        return t('merge.workshop')
      case 'briefs':
        return t('merge.briefs')
      case 'profile':
        return t('merge.profile')
    }
  }

  /** Who and when, as far as the copy tells: whose copy, by whom, when it was changed, and when the value itself came about. */
  const sideWords = ({ file, assessment }: Copy, path: Path): string => {
    const { preparedBy, updatedAt } = assessment
    const own = ownDate(assessment, path)
    return [
      file === null ? t('merge.here') : file,
      preparedBy || t('merge.byUnknown'),
      updatedAt ? `${format.day(updatedAt)}, ${format.time(updatedAt)}` : t('merge.whenUnknown'),
      ...(own ? [t(`merge.ownDate.${own.kind}`, { date: format.day(own.date) })] : []),
    ].join(' · ')
  }

  return { ownerTitle, memberName, sideWords, valueWords }
}

/** What the value is called within what it belongs to, as a hook. */
function useMemberName(): (path: Path) => string {
  const { t } = useTranslation()
  const words = useWords()
  const indicatorTitle = useIndicatorTitle()
  const known = (key: string, otherwise: string): string => (words(key) === key ? otherwise : words(key))
  return (path) => {
    const member = path.at(-1) ?? ''
    switch (rowAt(path.slice(0, -1))?.named) {
      case 'indicator':
        return indicatorTitle(member)
      case 'contact':
        return t('merge.contact', { name: known(`briefs.contactFields.${member}`, member) })
      case 'brief':
        return known(`brief.names.${member}`, known(`profile.focus.${member}`, member))
      case undefined:
        return known(`merge.members.${member}`, member)
    }
  }
}

function useIndicatorTitle(): (id: string) => string {
  const guidebook = useGuidebook()
  const texts = useTexts()
  return (id) => {
    const title = texts?.indicators[id]?.title
    return title ? `${indicatorCode(guidebook, id)} ${title}` : id
  }
}
