import { useTranslation } from 'react-i18next'
import type { Path } from '../../core/merge/flattenAssessment'
import type { Assessment } from '../../core/model/assessment'
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
  const words = useWords()
  const format = useFormat()
  const guidebook = useGuidebook()
  const texts = useTexts()
  const valueWords = useValueWords()

  const indicatorTitle = (id: string) => {
    const title = texts?.indicators[id]?.title
    return title ? `${indicatorCode(guidebook, id)} ${title}` : id
  }

  const ownerTitle = (path: Path, { assessment }: Copy): string => {
    const [first, second, third] = path
    switch (first) {
      case 'answers':
        return indicatorTitle(second ?? '')
      case 'plan': {
        const action = assessment.plan?.actions.find(({ id }) => id === third)
        return t('merge.action', { title: action?.title ?? third ?? '' })
      }
      case 'scenarios': {
        const scenario = assessment.scenarios?.find(({ id }) => id === second)
        return t('merge.scenario', { name: scenario?.name ?? second ?? '' })
      }
      case 'workshop':
        return t('merge.workshop')
      case 'briefs':
        return t('merge.briefs')
      default:
        return t('merge.profile')
    }
  }

  /** What the value is called within what it belongs to. */
  const memberName = (path: Path): string => {
    const member = path.at(-1) ?? ''
    if (path[1] === 'decisions') return indicatorTitle(member)
    if (path[1] === 'contact') return t('merge.contact', { name: known(`briefs.contactFields.${member}`, member) })
    if (path[0] === 'briefs') return known(`brief.names.${member}`, known(`profile.focus.${member}`, member))
    return known(`merge.members.${member}`, member)
  }

  const known = (key: string, otherwise: string): string => (words(key) === key ? otherwise : words(key))

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
