import type { StoreApi } from 'zustand/vanilla'
import type { DeskPort, DeskState } from './DeskState'

type Desk = Pick<StoreApi<DeskState>, 'getState' | 'setState' | 'subscribe'>

/**
 * Follows whatever set is open: a name that another tab gives it is taken over; where its cities have become others, or it is gone, the desk says so
 * and leaves it to the person to open it again.
 *
 * @param countHere how many texts of the open set this tab knows
 * @returns ends it
 */
export function followOpenSet(desk: Desk, port: DeskPort, countHere: () => number): () => void {
  let stop = () => {}
  const hear = async (id: string) => {
    const loaded = await port.loadSets()
    if (!loaded.ok) return
    desk.setState({ sets: loaded.value })
    const { set, elsewhere } = desk.getState()
    if (set?.id !== id) return
    const kept = loaded.value.find((own) => own.id === id)
    if (!kept) desk.setState({ elsewhere: 'removed' })
    else {
      const isOther = kept.cities !== countHere()
      desk.setState({ set: { ...set, name: kept.name }, elsewhere: isOther ? 'changed' : elsewhere })
    }
  }
  const follow = (id: string | undefined) => {
    stop()
    stop = id === undefined ? () => {} : port.followSet(id, () => void hear(id))
  }
  follow(desk.getState().set?.id)
  const unsubscribe = desk.subscribe((now, before) => {
    if (now.set?.id !== before.set?.id) follow(now.set?.id)
  })
  return () => {
    unsubscribe()
    stop()
  }
}
