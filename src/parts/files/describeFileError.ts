import type { TFunction } from 'i18next'
import type { FileError } from '../../core/files/FileError'

const MEGABYTE = 1_000_000

/** The sentence for a refused file: which file, which member, what is wrong. */
export function describeFileError(t: TFunction, file: string, error: FileError): string {
  switch (error.kind) {
    case 'member':
      return t(`files.member.${error.problem}`, { file, member: error.path })
    case 'tooLarge':
      return t('files.tooLarge', { file, limit: error.limit / MEGABYTE })
    case 'newerVersion':
      return t('files.newerVersion', { file, found: error.found })
    default:
      return t(`files.${error.kind}`, { file })
  }
}
