// Drawings that are made once and shown in many places: what a scale of boxes looks like is said once, not with every indicator.
// Source: ISO 32000-1, 8.10 (form XObjects).
import type { DocumentInternals } from './DocumentInternals.ts'
import { deflateStream } from './deflateStream.ts'
import { binaryString, bytesOf, pdfPlace } from './pdfSyntax.ts'

/** `operators` draw from 0, 0 at the lower left. */
type Stamp = { name: string; width: number; height: number; operators: string; packed: Uint8Array }

export class Stamps {
  readonly #stamps = new Map<string, Stamp>()
  readonly #internals: DocumentInternals
  readonly #ids = new Map<Stamp, number>()

  constructor(internals: DocumentInternals) {
    this.#internals = internals
  }

  /**
   * The name of a drawing in the pages' resources.
   * @param key what tells drawings apart
   * @param draw gives the operators of a drawing that was not there yet
   */
  nameOf(key: string, { width, height }: { width: number; height: number }, draw: () => string): string {
    const known = this.#stamps.get(key)
    if (known) return known.name
    const name = `X${this.#stamps.size + 1}`
    this.#stamps.set(key, { name, width, height, operators: draw(), packed: new Uint8Array() })
    return name
  }

  async pack(): Promise<void> {
    await Promise.all(
      [...this.#stamps.values()].map(async (stamp) => {
        stamp.packed = await deflateStream(bytesOf(stamp.operators))
      }),
    )
  }

  /** Writes all drawings. @param fonts entries of a resource dictionary for those that hold text */
  put(fonts: string): void {
    if (this.#stamps.size === 0) return
    const { newObject, out, putStream } = this.#internals
    const resources = newObject()
    out(`<</Font <<${fonts}>>>>`)
    out('endobj')
    for (const stamp of this.#stamps.values()) {
      const id = newObject()
      putStream({
        data: binaryString(stamp.packed),
        objectId: id,
        alreadyAppliedFilters: ['/FlateDecode'],
        filters: [],
        additionalKeyValues: [
          { key: 'Subtype', value: '/Form' },
          { key: 'BBox', value: `[0 0 ${pdfPlace(stamp.width)} ${pdfPlace(stamp.height)}]` },
          { key: 'Resources', value: `${resources} 0 R` },
        ],
      })
      out('endobj')
      this.#ids.set(stamp, id)
    }
  }

  /** What the pages' resources must say; to be called after {@link put}. */
  get entries(): string {
    return [...this.#ids].map(([{ name }, id]) => `/${name} ${id} 0 R`).join(' ')
  }
}
