import type { IStylesOptions } from 'docx'
import { DOCX_INK } from './ink.ts'

const FONT = 'Arial'

/** The styles of the document: headings, text and captions, all to be changed in one place by who edits it. Sizes in half points. */
export function documentStyles(language: string): IStylesOptions {
  const paragraph = (id: string, run: object, spacing: object, more: object = {}) => ({
    ...{ id, name: id, basedOn: 'Normal', quickFormat: true },
    run,
    paragraph: { spacing, ...more },
  })
  const bar = { left: { style: 'single', size: 24, space: 8, color: 'B86200' } } as const
  return {
    default: {
      document: { run: { font: FONT, size: 20, color: DOCX_INK.text, language: { value: language } } },
      title: {
        run: { size: 52, bold: true, color: DOCX_INK.text },
        paragraph: { spacing: { before: 1200, after: 240 } },
      },
      heading1: heading(34, 360, 160),
      heading2: heading(26, 300, 120),
      heading3: heading(22, 240, 60),
    },
    paragraphStyles: [
      paragraph('Body', {}, { after: 120, line: 276 }),
      paragraph('Lead', { size: 24 }, { after: 160, line: 288 }),
      paragraph('Note', { size: 18, color: DOCX_INK.muted }, { after: 100 }),
      paragraph('Warning', {}, { before: 120, after: 160 }, { border: bar, indent: { left: 200 } }),
      paragraph('TableText', { size: 18 }, { after: 0 }),
      paragraph('Caption', { size: 18, color: DOCX_INK.muted }, { before: 120, after: 80 }),
      paragraph('ContentsTitle', { size: 34, bold: true }, { before: 360, after: 160 }),
    ],
  }
}

function heading(size: number, before: number, after: number) {
  return { run: { font: FONT, size, bold: true, color: DOCX_INK.accent }, paragraph: { spacing: { before, after } } }
}
