import type { Assessment } from '../model/assessment'

/**
 * The edition of an assessment in one word, for file names, tables and exports: the guidebook's version, and after a plus sign each
 * supplement with its version, as semantic versioning writes build metadata: `1.1.0+kh-urban.1.0.0`.
 */
export function editionLabel({ version, supplements = [] }: Assessment['guidebook']): string {
  if (supplements.length === 0) return version
  return `${version}+${supplements.map((own) => `${own.id}.${own.version}`).join('+')}`
}
