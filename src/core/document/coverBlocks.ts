import type { ReportInput } from '../findings/ReportInput'
import { focusAreaTitle } from '../texts/focusAreaTitle'
import { phaseTitle } from '../texts/titles'
import { withheldText } from './provenanceBlocks'
import type { ReportBlock } from './ReportBlock'

/** The cover; with the table of contents where there is more than one section. */
export function coverBlocks(input: ReportInput, withContents: boolean): ReportBlock[] {
  const { assessment, words, outline } = input
  const notes = [...(input.sample ? [words('document.sample')] : []), withheldText(input) ?? ''].filter(Boolean)
  return [
    {
      kind: 'cover',
      title: assessment.title?.trim() || words('document.title', { city: assessment.city.name }),
      subtitle: words('document.subtitle', { guidebook: outline.title }),
      facts: coverFacts(input),
      ...(notes.length > 0 ? { note: notes.join(' ') } : {}),
    },
    ...(withContents ? [{ kind: 'contents', title: words('document.contents') } as const] : []),
    { kind: 'pageBreak' },
  ]
}

function coverFacts({
  assessment,
  words,
  outline,
  format,
  guidebook,
  edition,
}: ReportInput): { label: string; value: string }[] {
  const { city } = assessment
  const initiative = city.initiative === undefined ? undefined : words(`document.initiatives.${city.initiative}`)
  const facts: [string, string | undefined][] = [
    ['city', `${city.name}, ${format.country(city.country)}`],
    ['population', city.population === undefined ? undefined : format.number(city.population)],
    ['project', city.project],
    ['initiative', initiative],
    ['focusAreas', city.focusAreas?.map((area) => focusAreaTitle(area, words)).join(', ')],
    ['date', format.day(assessment.date)],
    ['preparedBy', assessment.preparedBy],
    ['phase', phaseTitle(outline, assessment.phase)],
    ['scope', words(`document.scopes.${assessment.scope}`)],
    ['guidebook', words('document.edition', { guidebook: outline.title, version: guidebook.version })],
    ['supplements', edition?.supplements.map(({ title, version }) => `${title} ${version}`).join(', ')],
  ]
  return facts.flatMap(([key, value]) => (value?.trim() ? [{ label: words(`document.facts.${key}`), value }] : []))
}
