import type { TFunction } from 'i18next'
import { shorten } from '../../core/compare/view/shorten'
import type { FileError, Refusal } from '../../core/files/FileError'

const MEGABYTE = 1_000_000
/** Characters of a file's name that are shown. */
const NAME = 80

/** The sentence for what was refused: which file, which part of it, what is wrong, and what to do with it where that can be told. */
export function describeRefusal(t: TFunction, { fileName, at, error }: Refusal): string {
  const name = shorten(fileName, NAME)
  if (at === null) return describeFileError(t, name, error)
  const file = t('files.part', { file: name, number: at + 1 })
  // The part's number stands before it already.
  const isWithin = error.kind === 'member'
  return describeFileError(
    t,
    file,
    isWithin ? { ...error, path: error.path.replace(/^assessments\.\d+\./, '') } : error,
  )
}

/** The sentence for a refused file: which file, which member, what is wrong. */
export function describeFileError(t: TFunction, file: string, error: FileError): string {
  switch (error.kind) {
    case 'member':
      return t(`files.member.${error.problem}`, { file, member: error.path })
    case 'tooLarge':
      return t('files.tooLarge', { file, limit: error.limit / MEGABYTE })
    case 'newerVersion':
      return t('files.newerVersion', { file, found: error.found })
    case 'encoding':
      return t(`files.encoding.${error.found}`, { file })
    case 'otherKind':
      return t(`files.otherKind.${error.found}`, { file })
    case 'foreign':
      return t(`files.foreign.${error.found}`, { file })
    default:
      return t(`files.${error.kind}`, { file })
  }
}
