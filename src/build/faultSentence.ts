import type { Fault } from '../core/model/problem'
import words from '../i18n/locales/en/content.json'

type Sentences = Readonly<Record<Fault['kind'], string | Readonly<Record<string, string>>>>
type Value = string | number | readonly string[]

const sentences: Sentences = words

/** A fault in English, from the same locale file as on screen, for those who build. Nothing here runs in the app. */
export function faultSentence(fault: Fault): string {
  const found = sentences[fault.kind]
  const sentence = typeof found === 'string' ? found : 'what' in fault ? found[fault.what] : undefined
  if (sentence === undefined) throw new RangeError(`no words for ${JSON.stringify(fault)}`)
  const values = new Map(Object.entries<Value>(fault))
  if (fault.kind === 'grade') values.set('grade', fault.grade.toFixed(1))
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => textOf(values.get(name)))
}

function textOf(value: Value | undefined): string {
  return Array.isArray(value) ? value.join(', ') : String(value)
}
