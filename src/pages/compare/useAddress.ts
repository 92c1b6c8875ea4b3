import { useCallback, useMemo } from 'react'
import { useLocation } from 'wouter'
import {
  type DeskAddress,
  decodeAddress,
  encodeAddress,
  FIRST_ADDRESS,
  keepParts,
} from '../../core/compare/view/deskAddress'

/** What the address says and a way to change it. A change replaces the entry of the browser's history, but for another view, which is a step of it. */
export function useAddress(): [DeskAddress, (patch: Partial<DeskAddress>) => void] {
  // The router tells of changes, but not the text of the address as it is: it decodes it first.
  useLocation()
  const query = queryNow()
  const address = useMemo(() => readAddress(query), [query])
  const change = useCallback((patch: Partial<DeskAddress>) => {
    const now = decodeAddress(new URLSearchParams(queryNow()))
    const next = hashOf({ ...now, ...patch })
    const oldURL = window.location.href
    if (patch.view === undefined) window.history.replaceState(null, '', next)
    else window.history.pushState(null, '', next)
    // The router listens for this event; its own way of going somewhere would move the query in front of the hash.
    window.dispatchEvent(new HashChangeEvent('hashchange', { oldURL, newURL: window.location.href }))
  }, [])
  return [address, change]
}

let known = FIRST_ADDRESS

/** There is one address at a time: what of it stays the same stays the same object. */
function readAddress(query: string): DeskAddress {
  known = keepParts(known, decodeAddress(new URLSearchParams(query)))
  return known
}

function queryNow(): string {
  return window.location.hash.split('?')[1] ?? ''
}

/** The hash of an address of the desk, for links. */
export function hashOf(address: DeskAddress): string {
  const query = new URLSearchParams(encodeAddress(address)).toString()
  return query === '' ? '#/compare' : `#/compare?${query}`
}
