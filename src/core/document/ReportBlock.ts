// What a report is made of: plain data that the screen preview and the PDF both paint. No markup, no colours, no fonts.
// Every text is finished (translated, formatted); painters never add words of their own.

/** How a mark or cell is to be read; painters choose the look, never the meaning. */
export type Tone = 'plain' | 'positive' | 'caution' | 'negative' | 'muted'

export type Figure = { label: string; value: string; detail?: string; tone?: Tone }

export type Column = {
  label: string
  align?: 'left' | 'right' | 'center' /** Share of the table's width; the rest is split evenly. */
  width?: number
}
/** `score` 0–100 (null: nothing to tell) asks for the heatmap's shade behind the text. */
export type Cell = string | { text: string; strong?: boolean; tone?: Tone; score?: number | null }

/** One value per axis, 0..max; null where there is nothing to plot. `claimed` is drawn solid, `evidenced` dashed. */
export type Series = { label: string; role: 'claimed' | 'evidenced' | 'earlier'; values: (number | null)[] }

export type ReportBlock =
  | { kind: 'cover'; title: string; subtitle: string; facts: { label: string; value: string }[]; note?: string }
  | { kind: 'contents'; title: string }
  | { kind: 'heading'; level: 1 | 2 | 3; text: string; id: string }
  | { kind: 'paragraph'; text: string; role?: 'body' | 'lead' | 'note' | 'warning' }
  | { kind: 'figures'; items: Figure[] }
  | { kind: 'list'; ordered: boolean; items: { text: string; detail?: string }[] }
  /** `writable`: rows high enough to be written in by hand. */
  | { kind: 'table'; caption: string; columns: Column[]; rows: Cell[][]; writable?: boolean }
  /** `small` where the page has to hold more than the chart. */
  | { kind: 'radar'; caption: string; summary: string; max: number; axes: string[]; series: Series[]; size?: 'small' }
  | {
      kind: 'bars'
      caption: string
      summary: string
      max: number
      bars: { label: string; value: number | null; second?: number | null; text: string }[]
      legend?: string[]
    }
  | {
      kind: 'heatmap'
      caption: string
      summary: string
      max: number
      columns: string[]
      rows: { label: string; cells: { value: number | null; text: string }[] }[]
    }
  /** One indicator: its level on the scale (null: not answered), and what was said about it. */
  | {
      kind: 'record'
      title: string
      tag: string
      tone: Tone
      level: number | null
      max: number
      /** `links`: addresses painted under the text, each on a line of its own. */
      fields: { label: string; text: string; links?: string[] }[]
    }
  /** A QR code with its words beside it. `modules`: rows of 0/1 strings, dark = 1, without quiet zone. */
  | { kind: 'qr'; caption: string; summary: string; modules: string[] }
  | { kind: 'pageBreak' }

/** Everything about a report document that is not a block. Times and names are handed in, so that the same input gives the same bytes. */
export type ReportMeta = {
  title: string
  subject: string
  author: string
  /** BCP 47 */
  language: string
  /** ISO 8601 instant; becomes the PDF's creation date. */
  createdAt: string
  /** Running header of every page after the cover. */
  header: string
  /** With `{page}` and `{pages}` as placeholders. */
  footer: string
  attachment?: { name: string; text: string; description: string }
  /** Paper of the PDF; A4 where absent. */
  paper?: 'a4' | 'letter'
  /** Draw for a printer without colour. */
  grayscale?: boolean
}
