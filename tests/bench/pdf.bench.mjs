// How long a realistic report takes to become a PDF, against pdfmake with the same words and tables. Both run in this one process,
// taking turns, so that a busy machine slows them alike. Usage: node tests/bench/pdf.bench.mjs
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import { pdfmakeDocument } from './pdfmakeDocument.mjs'

const LIMIT = 1
const WARM_RUNS = 7
const root = fileURLToPath(new URL('../..', import.meta.url))
const require = createRequire(import.meta.url)

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

async function timed(work) {
  const start = performance.now()
  const bytes = await work()
  return { ms: performance.now() - start, bytes: bytes.length }
}

function pdfmakeMaker(blocks, meta) {
  const folder = `${root}/node_modules/@expo-google-fonts/noto-sans`
  const regular = `${folder}/400Regular/NotoSans_400Regular.ttf`
  const bold = `${folder}/700Bold/NotoSans_700Bold.ttf`
  const pdfmake = require('pdfmake')
  pdfmake.setFonts({ NotoSans: { normal: regular, bold, italics: regular, bolditalics: bold } })
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(folder))
  return () => pdfmake.createPdf(pdfmakeDocument(blocks, meta)).getBuffer()
}

async function measure(server) {
  const { aMeta, benchReport } = await server.ssrLoadModule('/tests/bench/benchReport.ts')
  const { createReportPdf } = await server.ssrLoadModule('/src/pdf/createReportPdf.ts')
  const blocks = benchReport()
  const meta = aMeta()
  const ours = async () => (await createReportPdf(blocks, meta)).bytes
  const theirs = pdfmakeMaker(blocks, meta)
  const cold = { guidepost: await timed(ours), pdfmake: await timed(theirs) }
  const warm = { guidepost: [], pdfmake: [] }
  for (let run = 0; run < WARM_RUNS; run++) {
    warm.guidepost.push((await timed(ours)).ms)
    warm.pdfmake.push((await timed(theirs)).ms)
  }
  return { cold, warm: { guidepost: median(warm.guidepost), pdfmake: median(warm.pdfmake) } }
}

function report({ cold, warm }) {
  const size = (bytes) => `${(bytes / 1024).toFixed(0)} KiB`
  console.log(
    `pdf: cold: guidepost ${cold.guidepost.ms.toFixed(0)} ms (${size(cold.guidepost.bytes)}), pdfmake ${cold.pdfmake.ms.toFixed(0)} ms (${size(cold.pdfmake.bytes)})`,
  )
  const ratio = warm.guidepost / warm.pdfmake
  console.log(
    `pdf: guidepost ${warm.guidepost.toFixed(0)} ms, pdfmake ${warm.pdfmake.toFixed(0)} ms, ratio ${ratio.toFixed(2)} (limit ${LIMIT.toFixed(1)})`,
  )
  return ratio <= LIMIT
}

const server = await createServer({
  root,
  logLevel: 'error',
  server: { middlewareMode: true, ws: false, watch: null },
  appType: 'custom',
})
try {
  process.exitCode = report(await measure(server)) ? 0 : 1
} finally {
  await server.close()
}
