import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { parseSession } from '../../core/ballot/ballotFile'
import { decodeSession } from '../../core/ballot/decodeSession'
import { type CodeFault, joinCodes, type PartSet } from '../../core/ballot/frameCode'
import { codesIn } from '../../core/ballot/receiveBallot'
import type { Refusal } from '../../core/files/FileError'
import { asText, refusedReading } from '../../core/files/parseFile'
import { joinSession } from './joinSession'

/** What came of the last code or file that led nowhere yet. */
export type SourceState =
  | { kind: 'idle' }
  | { kind: 'parts'; received: number; total: number }
  | { kind: 'fault'; fault: CodeFault }
  | { kind: 'file'; refusal: Refusal }

/** Takes a session from a scanned or pasted code or from a file, and goes to its screens. */
export function useSessionSource() {
  const [, navigate] = useLocation()
  const [state, setState] = useState<SourceState>({ kind: 'idle' })
  const parts = useRef<PartSet | null>(null)

  const take = (code: string) => {
    const joined = joinCodes(parts.current, code)
    if (!joined.ok) return setState({ kind: 'fault', fault: joined.error })
    if (joined.value.kind === 'parts') {
      parts.current = joined.value.parts
      const { pieces, count } = joined.value.parts
      return setState({ kind: 'parts', received: pieces.size, total: count })
    }
    const decoded = decodeSession(joined.value.code)
    if (decoded.ok) navigate(`/vote/${joined.value.code}`)
    else setState({ kind: 'fault', fault: decoded.error })
  }

  const readText = (text: string) => codesIn(text).forEach(take)

  const readFile = async (file: File) => {
    const { readFile: read } = await import('../../storage/files/readFile')
    const [reading] = await read({ name: file.name, content: file }, { session: asText })
    if (reading?.kind === 'refused') return setState({ kind: 'file', refusal: reading })
    const parsed = parseSession(reading?.text ?? '')
    if (parsed.ok) navigate(await joinSession(parsed.value))
    else setState({ kind: 'file', refusal: refusedReading(file.name, parsed.error) })
  }

  return {
    state,
    readText,
    look: (text: string | null) => {
      if (text !== null) readText(text)
    },
    readFile: (file: File | undefined) => {
      if (file) void readFile(file)
    },
  }
}
