import { useDeferredValue, useMemo, useState } from 'react'
import { useDesk } from '../../store/compare'
import { getClock, localDay } from '../../store/connections'
import type { Board } from './Board'
import { useAddress } from './useAddress'
import { useRanking } from './useRanking'
import { useRows } from './useRows'

/** Brings the cities on the desk and the address together. What takes long follows a moment later, so that controls answer at once. */
export function useBoard(): Board {
  const [address, change] = useAddress()
  const shown = useDeferredValue(address.view)
  const [today] = useState(() => localDay(getClock().now()))
  const cities = useDesk((desk) => desk.cities)
  const guidebooks = useDesk((desk) => desk.guidebooks)
  const isReading = useDesk((desk) => desk.progress !== null)
  const { filters, scope, phase, group: wantedGroup } = address
  const given = useMemo(() => ({ cities, guidebooks, today }), [cities, guidebooks, today])
  const wanted = useMemo(() => ({ filters, scope, phase, group: wantedGroup }), [filters, scope, phase, wantedGroup])
  const { groups, group, rows, busy } = useRows(given, wanted)
  const compared = useMemo(() => rows.filter(({ figures }) => figures !== null), [rows])
  const ranking = useRanking(compared, group?.guidebook ?? null, isReading)
  const picked = useMemo(
    () => address.picked.flatMap((id) => rows.find(({ city }) => city.id === id) ?? []),
    [address.picked, rows],
  )
  return { address, shown, change, guidebooks, today, cities, groups, group, rows, compared, picked, ranking, busy }
}
