import type { Guidebook } from '../model/guidebook'
import type { CityEntry } from './CityEntry'
import { editionKey } from './editionKey'

type EntryEdition = Pick<CityEntry, 'edition' | 'guidebook'>
type Guidebooks = ReadonlyMap<string, Guidebook>

/**
 * The supplements that change an entry's figures, in one word: `kh-urban.1.0.0`. Empty where there are none, where they are not on this device, and
 * where they add nothing but texts. Figures of two entries are worked out alike only where this is the same.
 *
 * @param guidebooks by edition key; the edition without its supplements among them
 */
export function countedSupplements({ edition, guidebook }: EntryEdition, guidebooks: Guidebooks): string {
  if (!guidebook.supplements?.length) return ''
  const plainKey = editionKey({ id: guidebook.id, version: guidebook.version })
  const [own, plain] = [guidebooks.get(edition), guidebooks.get(plainKey)]
  return own && plain && isSameStructure(own, plain) ? '' : edition.slice(plainKey.length + 1)
}

/**
 * The structure on which entries with other supplements can be compared: the indicators that every one of their editions has, with the guidebook's
 * own weights. Null where all have the same supplements, so that each is read by its own edition. The same editions give the same value.
 *
 * @param entries of one guidebook and major version, their editions among `guidebooks`
 * @param newest of those editions the one with most indicators
 */
export function sharedStructure(
  entries: readonly EntryEdition[],
  guidebooks: Guidebooks,
  newest: Guidebook,
): Guidebook | null {
  const byEdition = new Map<string, EntryEdition>()
  for (const entry of entries) if (!byEdition.has(entry.edition)) byEdition.set(entry.edition, entry)
  const editions = [...byEdition.values()]
  const kinds = new Set(editions.map((entry) => countedSupplements(entry, guidebooks)))
  if (kinds.size < 2) return null
  const asked = editions.map(({ edition }) => new Set(guidebooks.get(edition)?.indicators.map(({ id }) => id)))
  const plain = guidebooks.get(editionKey({ id: newest.id, version: newest.version })) ?? newest
  return narrowed(
    plain,
    plain.indicators.filter(({ id }) => asked.every((ids) => ids.has(id))),
  )
}

const narrow = new WeakMap<Guidebook, Map<string, Guidebook>>()

/** The guidebook with these indicators only; made once, since all that is worked out with a structure is remembered by it. */
function narrowed(plain: Guidebook, indicators: Guidebook['indicators']): Guidebook {
  if (indicators.length === plain.indicators.length) return plain
  const known = narrow.get(plain) ?? new Map<string, Guidebook>()
  narrow.set(plain, known)
  const name = indicators.map(({ id }) => id).join(' ')
  const made = known.get(name) ?? { ...plain, indicators }
  known.set(name, made)
  return made
}

/** Whether two structures of one guidebook version ask the same and weigh it the same. */
function isSameStructure(first: Guidebook, second: Guidebook): boolean {
  if (first === second) return true
  const weights = (guidebook: Guidebook) =>
    JSON.stringify(Object.entries(guidebook.scoring.dimensionWeights).toSorted())
  return (
    first.indicators.length === second.indicators.length &&
    first.indicators.every(({ id }, at) => id === second.indicators[at]?.id) &&
    weights(first) === weights(second)
  )
}
