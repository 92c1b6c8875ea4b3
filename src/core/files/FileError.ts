import type { FileKind } from '../model/fileKinds'

/** What is wrong with one member of a file. */
export type MemberProblem =
  | 'missing'
  | 'type'
  | 'value'
  | 'range'
  | 'empty'
  | 'tooLong'
  | 'tooMany'
  | 'tooDeep'
  | 'format'
  | 'date'
  | 'unknownPhase'
  | 'badLink'
  | 'badText'
  | 'badNumber'
  | 'unsafeName'

/**
 * Files that others write, or that the app writes for others and does not read back, told by what they hold. `pdf`: where no report is taken;
 * `oldOffice`: Word, Excel or PowerPoint of before 2007; `table`: CSV; `web`: HTML.
 */
export type ForeignKind =
  | 'pdf'
  | 'word'
  | 'spreadsheet'
  | 'presentation'
  | 'oldOffice'
  | 'image'
  | 'web'
  | 'table'
  | 'calendar'
  | 'parquet'

/** Encodings of text that are told and not read. `legacy`: one of before Unicode, such as Windows-1252, TIS-620 or GB 18030. */
export type UnreadEncoding = 'utf-32' | 'legacy'

/**
 * Why a file was refused. `path` names the member at fault as one would write it in code: `answers.<indicator>.level`. `otherKind`: a file of the
 * app's own that is not taken here. `archive`: a packed folder or file; nothing of it is unpacked.
 */
export type FileError =
  | { kind: 'unreadable' }
  | { kind: 'tooLarge'; bytes: number; limit: number }
  | { kind: 'notJson' }
  | { kind: 'encoding'; found: UnreadEncoding }
  | { kind: 'foreign'; found: ForeignKind }
  | { kind: 'archive' }
  | { kind: 'wrongFormat' }
  | { kind: 'otherKind'; found: FileKind }
  | { kind: 'newerVersion'; found: number }
  | { kind: 'member'; path: string; problem: MemberProblem }
  | { kind: 'empty' }
  | { kind: 'notPdf' }
  | { kind: 'encryptedPdf' }
  | { kind: 'noAttachment' }
  | { kind: 'tooSlow' }

/** A file, or one assessment of a file that holds many, that was not taken, and why. */
export type Refusal = {
  fileName: string
  /** Position within a backup or a saved comparison, from 0; null where the file itself was refused. */
  at: number | null
  error: FileError
}
