import type { ReportBlock } from '../../../src/core/document/ReportBlock'
import type { ReportInput } from '../../../src/core/findings/ReportInput'
import type { Answer, Assessment } from '../../../src/core/model/assessment'
import type { Action, Plan } from '../../../src/core/model/plan'
import type { Words } from '../../../src/core/texts/Words'
import brief from '../../../src/i18n/locales/en/brief.json'
import documentWords from '../../../src/i18n/locales/en/document.json'
import { anAssessment, aReportInput } from '../document/aReportInput'
import { anId } from '../files/anAssessment'

const tree: unknown = { brief, document: documentWords }

/** The English words themselves; a key that is missing, or a value that is not handed in, fails the test. */
export const english: Words = (key, values = {}) => {
  const found = lookUp(key) ?? lookUp(`${key}_${values.count === 1 ? 'one' : 'other'}`)
  if (found === undefined) throw new Error(`no words for ${key}`)
  return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    if (!(name in values)) throw new Error(`${key} lacks ${name}`)
    return String(values[name])
  })
}

function lookUp(key: string): string | undefined {
  const found = key.split('.').reduce<unknown>((own, part) => {
    return own !== null && typeof own === 'object' && part in own ? (own as Record<string, unknown>)[part] : undefined
  }, tree)
  return typeof found === 'string' ? found : undefined
}

/** A report's input in English. */
export function aBriefInput(answers: Record<string, Answer> = {}, more: Partial<Assessment> = {}): ReportInput {
  return aReportInput(anAssessment(answers, more), { words: english })
}

export function anAction(n: number, more: Partial<Action> = {}): Action {
  const id = anId(n) as unknown as Action['id']
  return { id, title: `Action ${n}`, indicators: [], lead: 'city', status: 'planned', ...more }
}

export function aPlan(...actions: Action[]): Plan {
  return { actions }
}

/** All words of a document, a line a text. */
export function textOf(blocks: readonly ReportBlock[]): string {
  return blocks.flatMap(wordsOf).join('\n')
}

function wordsOf(block: ReportBlock): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text]
    case 'list':
      return block.items.flatMap(({ text, detail }) => [text, detail ?? ''])
    case 'table':
      return [
        block.caption,
        ...block.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text)).join(' | ')),
      ]
    case 'figures':
      return block.items.map(({ label, value }) => `${label}: ${value}`)
    default:
      return []
  }
}
