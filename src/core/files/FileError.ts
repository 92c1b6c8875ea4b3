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

/** Why a file was refused. `path` names the member at fault as one would write it in code: `answers.<indicator>.level`. */
export type FileError =
  | { kind: 'unreadable' }
  | { kind: 'tooLarge'; bytes: number; limit: number }
  | { kind: 'notJson' }
  | { kind: 'wrongFormat' }
  | { kind: 'newerVersion'; found: number }
  | { kind: 'member'; path: string; problem: MemberProblem }
  | { kind: 'notPdf' }
  | { kind: 'encryptedPdf' }
  | { kind: 'noAttachment' }
  | { kind: 'tooSlow' }
