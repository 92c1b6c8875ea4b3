// Spreadsheets are packed where they are made. Their package hands files over 160 KB to workers made of a `blob:`, which the security policy
// forbids; it hears nothing of that and waits without end.
import type { Plugin } from 'vite'

const OWN = '\0virtual:zip-in-thread'
const CODE = `import { zipSync } from 'fflate'
export { strToU8, zipSync } from 'fflate'
export function zip(files, done) {
  try {
    done(null, zipSync(files))
  } catch (error) {
    done(error)
  }
}`

/** Vite plug-in: gives `write-excel-file` a `zip` that packs in the thread that it is called in. */
export function zipInThread(): Plugin {
  return {
    name: 'guidepost:zip-in-thread',
    enforce: 'pre',
    resolveId: (source, importer) => (source === 'fflate' && importer?.includes('/write-excel-file/') ? OWN : null),
    load: (id) => (id === OWN ? CODE : null),
  }
}
