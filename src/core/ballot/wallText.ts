import type { Session } from '../model/ballot'
import type { Guidebook } from '../model/guidebook'
import { encodeSession } from './encodeSession'

/** Where the app was opened, as the browser's `location` says it. */
export type OpenedAt = { protocol: string; host: string; hostname: string; pathname: string }

/** Characters that the projected code may hold: version 9 at error correction M (ISO/IEC 18004), 53 modules a side, which a phone reads from the back of a hall. */
export const WALL_LENGTH = 180

/**
 * What the projected code holds. `text`: the address of the voting page with the session's code at its end, so that an ordinary camera opens it; the bare
 * code where the app was opened from a file. `code`: the session's code alone. `address`: the voting page without the code, short enough to be typed,
 * without what browsers add by themselves; null from a file. `reaches`: other devices find that page too; false where the address means
 * this device to each device.
 */
export type WallText = { text: string; code: string; address: string | null; reaches: boolean }

/** What the projector shows of a session. Where it would be too dense, the title stays away, and then the city: neither is needed to vote. */
export function wallText(session: Session, guidebook: Guidebook, openedAt: OpenedAt): WallText {
  const start = startOf(openedAt)
  const { title: _title, ...untitled } = session
  const { city: _city, ...bare } = untitled
  const codes = [session, untitled, bare].map((own) => encodeSession(own, guidebook))
  const code = codes.find((own) => start.length + own.length <= WALL_LENGTH) ?? codes.at(-1) ?? ''
  return {
    text: `${start}${code}`,
    code,
    address: start === '' ? null : `${openedAt.host}${openedAt.pathname}#/vote`,
    reaches: start !== '' && !isLoopback(openedAt.hostname),
  }
}

function startOf({ protocol, host, pathname }: OpenedAt): string {
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${host}${pathname}#/vote/` : ''
}

/** Names that mean the device itself. Source: RFC 6761, section 6.3; RFC 1122, section 3.2.1.3; RFC 4291, section 2.5.3. */
function isLoopback(hostname: string): boolean {
  return /^(.+\.)?localhost\.?$|^127(\.\d+){3}$|^\[::1\]$/.test(hostname)
}
