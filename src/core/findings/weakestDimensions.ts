import type { DimensionId, Guidebook } from '../model/guidebook'
import type { Reading } from '../model/scores'
import { readSlice } from './readSlice'

/** The weakest dimensions, ties in guidebook order. `firm`: they are; else as far as is known. `notKnown`: those that apply and have no answer. */
export type WeakestDimensions = { dimensions: DimensionId[]; firm: boolean; notKnown: DimensionId[] }

/**
 * Which dimensions may be called weakest (method.md §11): firmly only where enough is answered that the reading is not provisional, or where the
 * one named stays lowest whatever else is answered. By method 1 the binding one is named.
 */
export function weakestDimensions(guidebook: Guidebook, reading: Reading): WeakestDimensions {
  const { binding, bindingFirm = false, provisional } = reading
  const dimensions = reading.weakest ?? (binding === null ? [] : [binding])
  const isBinding = dimensions.length === 1 && dimensions[0] === binding
  const notKnown = guidebook.dimensions.flatMap(({ id }) => {
    const { answered, applicable } = readSlice(reading, { kind: 'dimension', dimension: id })
    return applicable > 0 && answered === 0 ? [id] : []
  })
  return { dimensions, firm: dimensions.length > 0 && (!provisional || (bindingFirm && isBinding)), notKnown }
}
