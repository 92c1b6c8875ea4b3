// The oldest browsers that run the app, and the check that nothing in the build asks more of them.
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'
import { packageOf } from './shippedPackages.ts'

/** The oldest version of each family. Chrome 109 is the last one for Windows 7 and 8.1. README and index.html name them. */
export const BROWSER_TARGETS = { chrome: 109, edge: 109, firefox: 115, safari: 15.4 } as const

/** The same list as the compiler reads it. */
export const COMPILER_TARGETS = Object.entries(BROWSER_TARGETS).map(([name, version]) => `${name}${version}`)

/** Filled in by platform/missing.ts. */
const FILLED_IN = ['toReversed', 'toSorted', 'toSpliced', 'with']

/** Not told apart by their name from what every browser has (`union` of a schema, `find` of an array). Our own code cannot call them: its types lack them. */
const COMMON_WORDS = new Set(
  'at captureStackTrace chunks concat detached difference drop escape every filter find flatMap forEach from groupBy grow includes intersection join map pause reduce resize some take toArray transfer try union windows zip'.split(
    ' ',
  ),
)

/** Packages that look before they call, or bring their own fill-ins, and what was found there. */
const LOOKS_FIRST: Readonly<Record<string, string>> = {
  'pdfjs-dist': 'the legacy build fills in for itself',
  'core-js': 'fills in',
  'compression-streams-polyfill': 'fills in',
  '@noble/hashes': 'asks for toHex before it calls it',
  docx: 'its look-behind is in a part that fills in templates, which we do not call',
  qr: 'asks for toBase64 before it calls it',
  fflate: 'asks for captureStackTrace before it calls it',
  jspdf: 'its toHex is a function of its own',
}

type Support = { version_added?: string | boolean | null }
type Feature = { __compat?: { support: Record<string, Support | Support[]> } } & Record<string, unknown>

function isYounger(feature: Feature): boolean {
  const support = feature.__compat?.support
  if (!support) return false
  return Object.entries(BROWSER_TARGETS).some(([browser, version]) => {
    const entry = support[browser]
    const added = (Array.isArray(entry) ? entry[0] : entry)?.version_added
    if (added === true || added === undefined) return false
    return typeof added !== 'string' || !(Number.parseFloat(added.replace('≤', '')) <= version)
  })
}

/** Names of built-in methods, methods with their object, and built-in objects that a browser of the list lacks and that nothing fills in. */
export function youngNames(): { methods: string[]; objects: string[]; statics: string[] } {
  const methods = new Set<string>()
  const objects: string[] = []
  const statics: string[] = []
  // Required, not imported: sixteen megabytes of data are not for the bundler to look through.
  const data: { javascript: { builtins: Record<string, Feature> } } = createRequire(import.meta.url)(
    '@mdn/browser-compat-data',
  )
  const { builtins } = data.javascript
  for (const [object, feature] of Object.entries(builtins)) {
    if (object === 'Symbol') continue
    if (isYounger(feature)) {
      objects.push(object)
      continue
    }
    for (const [member, detail] of Object.entries(feature)) {
      const isName = /^[a-z]\w+$/.test(member) && !member.includes('_') && member !== object
      if (!isName || !isYounger(detail as Feature)) continue
      statics.push(`${object}\\.${member}`)
      if (!COMMON_WORDS.has(member)) methods.add(member)
    }
  }
  return { methods: [...methods].filter((name) => !FILLED_IN.includes(name)), objects, statics }
}

/** What a module's code asks of browsers beyond the list: calls of young methods, young objects, and patterns that look behind. */
export function youngFeatures(code: string, { methods, objects, statics } = youngNames()): string[] {
  const calls = new RegExp(`\\.(${methods.join('|')})\\(|\\b(${statics.join('|')})\\(`, 'g')
  const uses = new RegExp(`\\bnew (${objects.join('|')})\\(|(?<![.\\w$'"\`])(${objects.join('|')})\\.\\w`, 'g')
  const found = [...code.matchAll(calls), ...code.matchAll(uses)].map(([text]) => text)
  if (/\/(?:[^/\\\n]|\\.)*\(\?<[=!]/.test(code)) found.push('a pattern that looks behind')
  return [...new Set(found)]
}

/** Vite plug-in: fails a build that asks more of a browser than the list grants. */
export function browserTargets(): Plugin {
  return {
    name: 'guidepost:browser-targets',
    apply: 'build',
    generateBundle(_options, bundle) {
      const young = youngNames()
      const problems: string[] = []
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue
        for (const [id, { code }] of Object.entries(output.modules)) {
          const name = packageOf(id)
          // Workers were looked at when they were built; here they are one long text.
          if (code === null || id.includes('?worker') || (name !== null && name in LOOKS_FIRST)) continue
          for (const feature of youngFeatures(code, young))
            problems.push(`${id.replace(/^.*node_modules\//, '')}: ${feature}`)
        }
      }
      if (problems.length > 0) this.error(`younger than the browsers we name:\n${[...new Set(problems)].join('\n')}`)
    },
  }
}
