// Notices of the packages inside: what their licences ask of whoever hands copies on, and what an auditor asks first.
import type { Plugin } from 'vite'
import { bomOf } from './bomOf.ts'
import { isCarriedAlong, packageOf, type ShippedPackage, shippedPackages } from './shippedPackages.ts'

const MODULE = 'virtual:notices'

/** Notices with each licence text once: `packages[i].text` is an index in `texts`. */
export type Notices = { texts: string[]; packages: (Omit<ShippedPackage, 'text'> & { text: number })[] }

/** The notices with equal texts kept once. */
export function foldNotices(packages: readonly ShippedPackage[]): Notices {
  const texts = [...new Set(packages.map(({ text }) => text))]
  return { texts, packages: packages.map(({ text, ...own }) => ({ ...own, text: texts.indexOf(text) })) }
}

/** The notices as a text to read. */
export function noticesText(packages: readonly ShippedPackage[]): string {
  return packages
    .map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`)
    .join(`\n${'-'.repeat(72)}\n\n`)
}

/**
 * Vite plug-ins that go together. `page` serves `virtual:notices`, fails a build that holds a package without a notice, and writes
 * `NOTICES.txt` and `sbom.cdx.json` (CycloneDX) where `write` is set; `worker` tells it what the workers hold.
 */
export function notices(options: { root: string; version: string; write: boolean }): {
  page: Plugin
  worker: () => Plugin
} {
  const bundled = new Set<string>()
  let packages: ShippedPackage[] | null = null
  const known = () => {
    packages ??= shippedPackages(options.root)
    return packages
  }
  const note = (ids: Iterable<string>) => {
    for (const id of ids) {
      const name = packageOf(id)
      if (name !== null) bundled.add(name)
    }
  }
  const page: Plugin = {
    name: 'guidepost:notices',
    enforce: 'post',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load: (id) => (id === `\0${MODULE}` ? `export const notices = ${JSON.stringify(foldNotices(known()))}` : null),
    generateBundle(_output, bundle) {
      for (const output of Object.values(bundle)) if (output.type === 'chunk') note(output.moduleIds)
      const missing = [...bundled].filter((name) => !known().some((own) => own.name === name))
      if (missing.length > 0) this.error(`shipped without a notice: ${missing.join(', ')}`)
      if (!options.write) return
      const inside = known().filter((own) => bundled.has(own.name) || isCarriedAlong(own))
      this.emitFile({ type: 'asset', fileName: 'NOTICES.txt', source: noticesText(known()) })
      this.emitFile({ type: 'asset', fileName: 'sbom.cdx.json', source: bomOf(inside, options.version) })
    },
  }
  const worker = (): Plugin => ({
    name: 'guidepost:notices-of-workers',
    generateBundle(_output, bundle) {
      for (const output of Object.values(bundle)) if (output.type === 'chunk') note(output.moduleIds)
    },
  })
  return { page, worker }
}
