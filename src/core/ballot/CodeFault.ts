/** Why a text is not the code that was looked for. `otherKind`: it is a sound Guidepost code, but of this kind. */
export type CodeFault =
  | { kind: 'notCode' }
  | { kind: 'damaged' }
  | { kind: 'newerVersion' }
  | { kind: 'otherKind'; found: CodeKind }

export type CodeKind = 'session' | 'ballot' | 'part'
