import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import writeModule from 'ajv/dist/standalone/index.js'
import { type Plugin, runnerImport } from 'vite'

const MODULE = 'virtual:content-shapes'
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

type Schemas = typeof import('./jsonSchemas')

/**
 * Vite plug-in behind `virtual:content-shapes`: one function per kind of content file, compiled from the same schemas that the content
 * checks use. The app checks its content's shape at every start; compiled functions do so at a fraction of what a schema library takes,
 * and the page's security policy lets nothing be compiled there.
 */
export function contentShapes(): Plugin {
  return {
    name: 'guidepost:content-shapes',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    async load(id) {
      if (id !== `\0${MODULE}`) return null
      const { contentSchemas } = (await runnerImport<Schemas>(at('./jsonSchemas.ts'))).module
      const ajv = new Ajv2020({
        code: { source: true, esm: true },
        unicodeRegExp: false,
        unicode: false,
        strict: false,
        logger: false,
      })
      const names = Object.entries(contentSchemas()).map(([name, schema]) => {
        ajv.addSchema(schema, name)
        return [name, name] as const
      })
      return writeModule(ajv, Object.fromEntries(names))
    },
  }
}
