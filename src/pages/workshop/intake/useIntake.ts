import { useRef, useState } from 'react'
import type { PartSet } from '../../../core/ballot/frameCode'
import { codesIn, type Intake, receiveCode, receiveFile } from '../../../core/ballot/receiveBallot'
import { asText, plainText } from '../../../core/files/parseFile'
import type { Ballot, Session } from '../../../core/model/ballot'

/** What became of something handed in. `source`: the file's name, or null for a code; `batch` is the same for files that came together. */
export type Receipt = { number: number; batch: number; source: string | null; intake: Intake }

export type IntakeProps = {
  session: Session
  /** Numbers (`Ballot.id`) of the ballots that are counted already. */
  seen: ReadonlySet<string>
  /** Called once for every ballot that counts; `via` says how it came. */
  onBallot: (ballot: Ballot, via: 'phone' | 'file') => void
}

/** Looks without any code after which the same code counts as shown anew: the next person, or the same one again. */
const LOOKS_AWAY = 12
/** Receipts that stay on screen. */
const KEPT = 200

/** Receives codes and files for a session, tells each one's fate and hands on what counts. */
export function useIntake({ session, seen, onBallot }: IntakeProps) {
  const [receipts, setReceipts] = useState<Receipt[]>([])
  const own = useRef(new Set<string>())
  const parts = useRef<PartSet | null>(null)
  const number = useRef(0)
  const batch = useRef(0)

  const table = () => ({ session, seen: new Set([...seen, ...own.current]) })

  const note = (intake: Intake, source: string | null, via: 'phone' | 'file') => {
    if (intake.kind === 'accepted') {
      own.current.add(intake.ballot.id)
      onBallot(intake.ballot, via)
    }
    const receipt = { number: number.current++, batch: batch.current, source, intake }
    setReceipts((before) => {
      // A further part of the same code stands in the place of the one before.
      const rest = before[0]?.intake.kind === 'incomplete' && source === null ? before.slice(1) : before
      return [receipt, ...rest].slice(0, KEPT)
    })
  }

  const receiveText = (text: string, source: string | null, via: 'phone' | 'file') => {
    if (text.trimStart().startsWith('{')) {
      note(receiveFile(text, table()), source, via)
      return
    }
    for (const code of codesIn(text)) {
      const received = receiveCode(code, table(), parts.current)
      parts.current = received.parts
      note(received.intake, source, via)
    }
  }

  const paste = (text: string) => {
    batch.current += 1
    receiveText(text, null, 'phone')
  }

  const readFiles = async (files: readonly File[]) => {
    batch.current += 1
    const { readFile } = await import('../../../storage/files/readFile')
    for (const file of files) {
      for (const reading of await readFile({ name: file.name, content: file }, { ballot: asText, plain: plainText })) {
        if (reading.kind === 'text') receiveText(reading.text, file.name, 'file')
        else note({ kind: 'notBallot', error: reading.error }, file.name, 'file')
      }
    }
  }

  return {
    receipts,
    look: useLook(paste),
    paste,
    readFiles: (files: readonly File[]) => void readFiles(files),
  }
}

/** Takes the looks of a camera: the code that is in view is handled once, however long it is held there. */
function useLook(handle: (text: string) => void): (text: string | null) => void {
  const view = useRef({ text: '', away: 0 })
  return (text) => {
    const { current } = view
    if (text === null) {
      current.away += 1
      if (current.away >= LOOKS_AWAY) current.text = ''
      return
    }
    current.away = 0
    if (text === current.text) return
    current.text = text
    handle(text)
  }
}
