// How long a realistic report takes to become a PDF, against pdfmake and @react-pdf/renderer with the same words and tables. All run in this
// one process, taking turns, so that a busy machine slows them alike. Usage: node tests/bench/pdf.bench.mjs
import { rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Font, pdf } from '@react-pdf/renderer'
import { build } from 'vite'
import { withSource } from '../loadSource.mjs'
import { pdfmakeDocument } from './pdfmakeDocument.mjs'
import { printMeasures } from './printMeasures.mjs'
import { reactPdfDocument } from './reactPdfDocument.mjs'
import { untaggedSize } from './untaggedSize.mjs'

const LIMIT = 0.4
const WARM_RUNS = 5
const MEMORY_STEP = 2
const require = createRequire(import.meta.url)
const fonts = dirname(
  require.resolve('@expo-google-fonts/noto-sans/package.json', { paths: [fileURLToPath(import.meta.url)] }),
)
const regular = join(fonts, '400Regular/NotoSans_400Regular.ttf')
const bold = join(fonts, '700Bold/NotoSans_700Bold.ttf')

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const kib = (bytes) => `${(bytes / 1024).toFixed(0)} KiB`

/** Time, size and the most memory seen while it ran. */
async function timed(work) {
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  let peak = before
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }, MEMORY_STEP)
  const start = performance.now()
  const bytes = await work()
  const ms = performance.now() - start
  clearInterval(watch)
  return { ms, bytes: bytes.length, peak: Math.max(peak, process.memoryUsage().rss) - before }
}

function pdfmakeMaker() {
  const pdfmake = require('pdfmake')
  pdfmake.setFonts({ NotoSans: { normal: regular, bold, italics: regular, bolditalics: bold } })
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(fonts))
  return (blocks, meta) => pdfmake.createPdf(pdfmakeDocument(blocks, meta)).getBuffer()
}

function reactPdfMaker() {
  const files = [{ src: regular }, { src: bold, fontWeight: 700 }]
  Font.register({ family: 'NotoSans', fonts: files })
  Font.registerHyphenationCallback((word) => [word])
  return async (blocks, meta) =>
    new Uint8Array(await (await pdf(reactPdfDocument(blocks, meta)).toBlob()).arrayBuffer())
}

async function compare(makers) {
  const runs = Object.fromEntries(Object.keys(makers).map((name) => [name, []]))
  for (let run = 0; run <= WARM_RUNS; run++) {
    for (const [name, make] of Object.entries(makers)) runs[name].push(await timed(make))
  }
  return Object.entries(runs).map(([name, [cold, ...warm]]) => ({
    name,
    cold: cold.ms,
    warm: median(warm.map(({ ms }) => ms)),
    bytes: cold.bytes,
    peak: Math.max(cold.peak, ...warm.map(({ peak }) => peak)),
  }))
}

/** Bundles the report as the browser gets it: what `withSource` loads looks every import up at every call, which the shipped code does not. */
async function withPdf(use) {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  // Within the project, so that packages are found from there.
  const outDir = join(root, 'node_modules/.cache/pdf-bench')
  try {
    await withSource(['/src/build/fontModules.ts'], ({ fontModules }) =>
      build({
        root,
        configFile: false,
        logLevel: 'error',
        plugins: [fontModules()],
        build: {
          ssr: join(root, 'tests/bench/benchReport.ts'),
          outDir,
          copyPublicDir: false,
          target: 'es2022',
          rolldownOptions: { output: { entryFileNames: 'bundle.mjs' } },
        },
      }),
    )
    return await use(await import(pathToFileURL(join(outDir, 'bundle.mjs')).href))
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}

function print(title, results) {
  for (const { name, cold, warm, bytes, peak } of results) {
    console.log(
      `${title}: ${name}: cold ${cold.toFixed(0)} ms, warm ${warm.toFixed(0)} ms, ${kib(bytes)}, peak memory +${kib(peak)}`,
    )
  }
}

await withPdf(async (reports) => {
  const meta = reports.aMeta()
  if (process.env.SAVE_TO) {
    writeFileSync(process.env.SAVE_TO, (await reports.draw(reports.latinOnly(), meta)).bytes)
  }
  const theirs = { pdfmake: pdfmakeMaker(), 'react-pdf': reactPdfMaker() }
  const latin = reports.latinOnly()
  const makersOf = (blocks) => ({
    guidepost: async () => (await reports.draw(blocks, meta)).bytes,
    ...Object.fromEntries(Object.entries(theirs).map(([name, make]) => [name, () => make(latin, meta)])),
  })
  const [ours, ...others] = await compare(makersOf(latin))
  print('Latin', [ours, ...others])
  // Beside the limit, not in its place: theirs carry no tags.
  const untagged = untaggedSize((await reports.draw(latin, meta)).bytes)
  console.log(`Latin: guidepost without the tag tree: ${kib(untagged)} (not what is held to the limit)`)
  const all = await compare(makersOf(reports.allScripts()))
  print('all scripts (theirs in Latin)', all)
  const faster = (key) => Math.min(...others.map((other) => other[key]))
  printMeasures([
    { name: 'Latin, warm ÷ the faster of theirs', value: ours.warm / faster('warm'), limit: LIMIT, unit: '×' },
    { name: 'Latin, cold ÷ the faster of theirs', value: ours.cold / faster('cold'), limit: 1, unit: '×' },
    { name: 'Latin, size ÷ the smaller of theirs', value: ours.bytes / faster('bytes'), limit: 1, unit: '×' },
    {
      name: 'all scripts, warm ÷ the faster of theirs in Latin',
      value: all[0].warm / Math.min(...all.slice(1).map(({ warm }) => warm)),
      limit: 1,
      unit: '×',
    },
  ])
})
