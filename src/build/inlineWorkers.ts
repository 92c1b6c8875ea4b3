// Workers of the single file. Chromium starts no module worker from a `blob:` on file://, only classic ones, which know neither top-level
// `await` nor `import.meta`: the worker's bundle therefore runs inside an async function.
import type { Plugin } from 'vite'

const WORKER = '?worker'
const INLINE = `${WORKER}&inline`
const BUNDLE = /^const jsContent = (".*");$/m

/** A worker's module bundle as a classic script. An error while it starts must reach `onerror`, hence the throw outside of the promise. */
function asClassic(bundle: string): string {
  const body = bundle.replaceAll('import.meta.url', 'self.location.href')
  return `(async()=>{'use strict';${body}\n})().catch(error=>setTimeout(()=>{throw error}))`
}

function classicModule(viteModule: string): string {
  const [, literal = ''] = BUNDLE.exec(viteModule) ?? []
  const bundle: unknown = literal ? JSON.parse(literal) : null
  if (typeof bundle !== 'string') throw new Error('Vite writes inline workers another way than inlineWorkers.ts knows')
  return `const code = ${JSON.stringify(asClassic(bundle))}
export default function InlineWorker() {
  return new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })))
}`
}

/** Vite plug-in: keeps the code of every `?worker` inside the page, as a classic worker. @throws while building, if Vite's form of it has changed */
export function inlineWorkers(): Plugin {
  return {
    name: 'guidepost:inline-workers',
    enforce: 'pre',
    resolveId: {
      order: 'pre',
      handler(source, importer) {
        if (!source.endsWith(WORKER)) return null
        return this.resolve(source.replace(WORKER, INLINE), importer, { skipSelf: true })
      },
    },
    transform: {
      order: 'pre',
      handler: (code, id) => (id.endsWith(INLINE) ? { code: classicModule(code), map: null } : null),
    },
  }
}
