import { ExternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx'
import { cleanText } from '../cleanText.ts'

const SAFE_LINK = /^(https?:\/\/|mailto:)\S+$/i

/** A text as runs, a line break where it has one. */
export function runs(text: string, look: Omit<IRunOptions, 'text' | 'children'> = {}): TextRun[] {
  return cleanText(text)
    .split(/\r\n|\r|\n/)
    .map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 ? { break: 1 } : {}) }))
}

/** Addresses, each on a line of its own; what is not plainly an address stays text. */
export function linkRuns(links: readonly string[], startsOnNewLine: boolean): ParagraphChild[] {
  return links.flatMap((link, index) => {
    const isFirst = index === 0 && !startsOnNewLine
    const before = isFirst ? [] : [new TextRun({ break: 1 })]
    if (!SAFE_LINK.test(link)) return [...before, ...runs(link)]
    return [...before, new ExternalHyperlink({ link: cleanText(link), children: runs(link, { style: 'Hyperlink' }) })]
  })
}
