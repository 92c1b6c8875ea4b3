import { neutraliseText, type Sheet, type SheetCell } from '../files/sheetCsv'
import type { ReportInput } from '../findings/ReportInput'
import type { Action } from '../model/plan'
import { indicatorTitle } from '../texts/titles'
import { type ActionFlag, actionFlags } from './actionFlags'
import { actionsOf } from './changePlan'

type SheetInput = Pick<ReportInput, 'assessment' | 'outline' | 'texts' | 'words' | 'generatedOn' | 'withheld'>
type Row = { action: Action; number: number; numbers: ReadonlyMap<string, number>; flags: readonly ActionFlag[] }
type Part = { key: string; width: number; cell: (input: SheetInput, row: Row) => SheetCell | null }

const text = (value: string | undefined): SheetCell | null =>
  value?.trim() ? { kind: 'text', text: neutraliseText(value) } : null
const day = (value: string | undefined): SheetCell | null => (value === undefined ? null : { kind: 'day', day: value })

const PARTS: readonly Part[] = [
  { key: 'number', width: 6, cell: (_, { number }) => ({ kind: 'number', value: number }) },
  { key: 'what', width: 50, cell: (_, { action }) => text(action.title) },
  { key: 'indicators', width: 36, cell: (input, { action }) => text(moved(input, action)) },
  { key: 'lead', width: 14, cell: ({ words }, { action }) => text(words(`document.plan.lead.${action.lead}`)) },
  { key: 'owner', width: 22, cell: (_, { action }) => text(action.owner) },
  { key: 'department', width: 28, cell: (_, { action }) => text(action.department) },
  { key: 'start', width: 12, cell: (_, { action }) => day(action.start) },
  { key: 'due', width: 12, cell: (_, { action }) => day(action.due) },
  { key: 'status', width: 12, cell: ({ words }, { action }) => text(words(`document.plan.status.${action.status}`)) },
  { key: 'cost', width: 14, cell: ({ outline }, { action }) => text(costTitle(outline, action)) },
  { key: 'funding', width: 22, cell: (_, { action }) => text(action.funding) },
  { key: 'needs', width: 22, cell: ({ words }, { action }) => text(needTitles(words, action)) },
  { key: 'dependsOn', width: 14, cell: (_, row) => text(predecessors(row)) },
  { key: 'flags', width: 30, cell: ({ words }, { flags }) => text(flagTitles(words, flags)) },
  { key: 'note', width: 50, cell: (_, { action }) => text(action.note) },
]

/** The actions of a plan as a table for a spreadsheet or CSV, numbered in the order of the plan; what an action waits for is told by these numbers. */
export function planSheet(input: SheetInput): Sheet {
  const { words, withheld, assessment } = input
  const all = actionsOf(assessment)
  const flags = actionFlags(all, input.generatedOn.slice(0, 10))
  const numbers = new Map<string, number>(all.map(({ id }, index) => [id, index + 1]))
  const left = [...(withheld?.names ? ['owner'] : []), ...(withheld?.notes ? ['note'] : [])]
  const parts = PARTS.filter(({ key }) => !left.includes(key))
  return {
    name: words('document.plan.sheet'),
    columns: parts.map(({ key, width }) => ({ label: words(`document.columns.${key}`), width })),
    rows: all.map((action, index) => {
      const row = { action, number: index + 1, numbers, flags: flags.get(action.id) ?? [] }
      return parts.map(({ cell }) => cell(input, row))
    }),
  }
}

/** The title of an action's cost band; the band itself where this edition does not have it. */
export function costTitle(outline: ReportInput['outline'], { cost }: Pick<Action, 'cost'>): string | undefined {
  return cost === undefined ? undefined : (outline.costs?.[cost]?.title ?? cost)
}

/** What an action needs from a ministry, in words. */
export function needTitles(words: ReportInput['words'], { needs = [] }: Pick<Action, 'needs'>): string {
  return needs.map((need) => words(`document.plan.need.${need}`)).join(', ')
}

/** Flags in words, each kind once. */
export function flagTitles(words: ReportInput['words'], flags: readonly ActionFlag[]): string {
  return [...new Set(flags.map(({ kind }) => kind))].map((kind) => words(`document.plan.flag.${kind}`)).join('; ')
}

/** The indicators that an action moves, each with the level it is to reach where that is known. */
function moved({ texts, words }: SheetInput, { indicators, toLevel = {} }: Action): string {
  return indicators
    .map((id) => {
      const title = indicatorTitle(texts, id)
      const level = Object.hasOwn(toLevel, id) ? toLevel[id] : undefined
      return level === undefined ? title : words('document.plan.toLevel', { title, level })
    })
    .join('; ')
}

function predecessors({ action, numbers }: Row): string {
  return (action.dependsOn ?? []).flatMap((id) => numbers.get(id) ?? []).join(', ')
}
