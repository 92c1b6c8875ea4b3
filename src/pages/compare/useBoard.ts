import { useDeferredValue, useMemo, useState } from 'react'
import { filterCities } from '../../core/compare/filterCities'
import { groupAlike } from '../../core/compare/groupAlike'
import { rowGround } from '../../core/compare/view/CityRow'
import { useDesk } from '../../store/compare'
import { getClock, todayOf } from '../../store/connections'
import type { Board } from './Board'
import { useAddress } from './useAddress'
import { useRanking } from './useRanking'
import { useRows } from './useRows'

/** Brings the cities on the desk and the address together. What takes long follows a moment later, so that controls answer at once. */
export function useBoard(): Board {
  const [address, change] = useAddress()
  const [today] = useState(() => todayOf(getClock().now()))
  const cities = useDeferredValue(useDesk((desk) => desk.cities))
  const guidebooks = useDesk((desk) => desk.guidebooks)
  const wanted = useDeferredValue(address)
  const { filters, scope, phase, group: groupId } = wanted
  const inView = useMemo(() => filterCities(cities, filters, today), [cities, filters, today])
  const groups = useMemo(
    () => groupAlike(inView, guidebooks, { scope: scope ?? undefined, phase: phase ?? undefined }).groups,
    [inView, guidebooks, scope, phase],
  )
  const group = groups.find(({ id }) => id === groupId) ?? groups[0] ?? null
  const on = useMemo(() => rowGround(group, guidebooks, today), [group, guidebooks, today])
  const { rows, busy } = useRows(inView, on)
  const compared = useMemo(() => rows.filter(({ figures }) => figures !== null), [rows])
  const ranking = useRanking(compared, group?.guidebook ?? null)
  const picked = useMemo(
    () => address.picked.flatMap((id) => rows.find(({ city }) => city.id === id) ?? []),
    [address.picked, rows],
  )
  return {
    ...{ address, change, guidebooks, today, cities, groups, group, rows, compared, picked, ranking },
    busy: busy || wanted !== address,
  }
}
