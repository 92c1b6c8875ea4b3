import { fileURLToPath } from 'node:url'
import { _, Ajv, type KeywordDefinition, Name } from 'ajv'
import writeModule from 'ajv/dist/standalone/index.js'
import { type Plugin, runnerImport } from 'vite'

const PREFIX = 'virtual:content-shapes/'
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

type Schemas = typeof import('./jsonSchemas')

/** What a compiled function was asked, whole: Ajv's own name for it. */
const question = new Name('rootData')

/** What JSON Schema cannot say (`jsonSchemas.ts`): bounds that come with the question, and lists whose entries have ids of their own. */
const KEYWORDS: KeywordDefinition[] = [
  { keyword: 'upToMax', type: 'number', code: (it) => it.fail(_`${it.data} > ${question}.max`) },
  { keyword: 'isPhase', type: 'string', code: (it) => it.fail(_`!${question}.phases.includes(${it.data})`) },
  {
    keyword: 'ownIds',
    type: 'array',
    code: (it) => it.fail(_`new Set(${it.data}.map((own) => own?.id)).size !== ${it.data}.length`),
  },
]

/**
 * Vite plug-in behind `virtual:content-shapes/NAME`: one function per kind of content file and one for assessments, compiled from the same schemas
 * that name what is wrong. The app checks its content's shape at every start and reads files by the thousand; a compiled function does so at a
 * fraction of what a schema library takes, and the page's security policy lets nothing be compiled there. One module each, so that the first
 * screen carries only those it needs.
 */
export function contentShapes(): Plugin {
  return {
    name: 'guidepost:content-shapes',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null
      const name = id.slice(PREFIX.length + 1)
      const { contentSchemas } = (await runnerImport<Schemas>(at('./jsonSchemas.ts'))).module
      const schema = contentSchemas()[name]
      if (!schema) throw new RangeError(`no content schema ${name}`)
      // Lengths count UTF-16 units: all that is asked is "not empty".
      const ajv = new Ajv({
        code: { source: true, esm: true },
        unicodeRegExp: false,
        unicode: false,
        messages: false,
        inlineRefs: false,
        strict: false,
        logger: false,
        keywords: KEYWORDS,
      })
      return writeModule(ajv, ajv.compile(schema))
    },
  }
}
