import type { Session } from '../model/ballot'
import type { Guidebook } from '../model/guidebook'
import { encodeSession } from './encodeSession'

/** Where the app was opened, as the browser's `location` says it. */
export type OpenedAt = { protocol: string; host: string; hostname: string; pathname: string }

/** Characters that the projected code may hold: version 9 at error correction M (ISO/IEC 18004), 53 modules a side, which a phone reads from the back of a hall. */
export const WALL_LENGTH = 180

/**
 * The voting page as others find it. `address`: without what browsers add by themselves, short enough to be typed; null where the app was opened from a
 * file. `reaches`: other devices find that page too; false where the address means to each device itself.
 */
export type VotingPage = { address: string | null; reaches: boolean }

/** What the projected code holds, `text`: the address of the voting page with the session's own `code` at its end, so that an ordinary camera opens it; the bare code where the app was opened from a file. */
export type WallText = VotingPage & { text: string; code: string }

/** What the projector shows of a session. Where it would be too dense, the title stays away, and then the city: neither is needed to vote. */
export function wallText(session: Session, guidebook: Guidebook, openedAt: OpenedAt): WallText {
  const { protocol, host, pathname } = openedAt
  const start = isWeb(openedAt) ? `${protocol}//${host}${pathname}#/vote/` : ''
  const { title: _title, ...untitled } = session
  const { city: _city, ...bare } = untitled
  const codes = [session, untitled, bare].map((own) => encodeSession(own, guidebook))
  const code = codes.find((own) => start.length + own.length <= WALL_LENGTH) ?? codes.at(-1) ?? ''
  return { ...votingPage(openedAt), text: `${start}${code}`, code }
}

/** Where phones vote, from where this page was opened. */
export function votingPage(openedAt: OpenedAt): VotingPage {
  if (!isWeb(openedAt)) return { address: null, reaches: false }
  const { host, pathname, hostname } = openedAt
  return { address: `${host}${pathname}#/vote`, reaches: !isLoopback(hostname) }
}

function isWeb({ protocol }: OpenedAt): boolean {
  return protocol === 'http:' || protocol === 'https:'
}

/** Names that mean the device itself. Source: RFC 6761, section 6.3; RFC 1122, section 3.2.1.3; RFC 4291, section 2.5.3. */
function isLoopback(hostname: string): boolean {
  return /^(.+\.)?localhost\.?$|^127(\.\d+){3}$|^\[::1\]$/.test(hostname)
}
