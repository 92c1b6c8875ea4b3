import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { browserTargets, COMPILER_TARGETS } from './src/build/browserTargets.ts'
import { budgets } from './src/build/budgets.ts'
import { checkContent } from './src/build/checkContent.ts'
import { hostedPolicy } from './src/build/contentSecurityPolicy.ts'
import { contentShapes } from './src/build/contentShapes.ts'
import { fontModules } from './src/build/fontModules.ts'
import { harfbuzzBytes } from './src/build/harfbuzzBytes.ts'
import { highsBytes } from './src/build/highsBytes.ts'
import { notices } from './src/build/notices.ts'
import { pageText } from './src/build/pageText.ts'
import { regionShapes } from './src/build/regionShapes.ts'
import { singleFile } from './src/build/singleFile.ts'
import { zipInThread } from './src/build/zipInThread.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'))

/** The installable app: everything a page may ever load is kept on the device at the first visit. */
const offline = () =>
  VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    includeManifestIcons: false,
    manifest: {
      name: 'Guidepost',
      short_name: 'Guidepost',
      description:
        'Walk a city through the ASEAN Smart City Planning Guidebook, see its readiness, take home a report.',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#f7f8f9',
      theme_color: '#14507a',
      icons: [
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    workbox: {
      globPatterns: ['**/*.{js,mjs,css,html,svg,png,woff2,wasm,json,txt}'],
      maximumFileSizeToCacheInBytes: 16 * 1024 * 1024,
      cleanupOutdatedCaches: true,
    },
  })

/** Plug-ins of both builds: hosted first; `--mode single` then adds its one file beside it. */
const shared = () => [
  browserTargets(),
  pageText(),
  checkContent(at('guidebook-data')),
  contentShapes(),
  react(),
  fontModules(),
  harfbuzzBytes(),
  highsBytes(),
  regionShapes(),
  zipInThread(),
]

const UNIT_TESTS = ['tests/**/*.test.ts', 'tests/**/*.test.tsx']
/** Tests that put another module in the place of one: such a file needs a module graph of its own. */
const MOCKING_TESTS = ['tests/store/editions.test.ts']

/** What the first screen needs, but for the entry itself, as one file: in fifty, each packed by itself, it weighs 12 KiB more. */
const FIRST_SCREEN = {
  name: 'first',
  tags: ['$initial' as const],
  test: /^(?!.*(index\.html|src\/main\.tsx)$)/,
  includeDependenciesRecursively: false,
}

export default defineConfig(({ mode }) => {
  const inside = notices({ root: at('.'), version, write: mode !== 'single' })
  return {
    base: './',
    define: { __APP_VERSION__: JSON.stringify(version) },
    plugins:
      mode === 'single'
        ? [...shared(), inside.page, singleFile({ fileName: 'guidepost.html', iconPath: at('public/icon.svg') })]
        : [...shared(), inside.page, hostedPolicy(), budgets(), offline()],
    // Parts of jsPDF that draw HTML and SVG: never called, and heavy.
    resolve: {
      alias: Object.fromEntries(
        ['html2canvas', 'dompurify', 'canvg'].map((name) => [name, at('./src/pdf/document/absentPackage.ts')]),
      ),
    },
    // Workers are built apart from the page. The report's needs HarfBuzz as the page does, and asks the page for fonts; the path's is handed
    // its solver by the page. The desk's read files by the compiled schema and pack spreadsheets in their own thread.
    worker: {
      format: 'es',
      plugins: () => [
        contentShapes(),
        harfbuzzBytes(),
        highsBytes({ handed: true }),
        zipInThread(),
        browserTargets(),
        inside.worker(),
      ],
      rolldownOptions: { output: { codeSplitting: false } },
    },
    build: {
      target: COMPILER_TARGETS,
      modulePreload: { polyfill: false },
      emptyOutDir: mode !== 'single',
      copyPublicDir: mode !== 'single',
      manifest: mode !== 'single',
      chunkSizeWarningLimit: 4000,
      rolldownOptions: mode === 'single' ? {} : { output: { codeSplitting: { groups: [FIRST_SCREEN] } } },
    },
    test: {
      pool: 'threads',
      // A ceiling for what hangs, never a measure of the machine.
      testTimeout: 120_000,
      projects: [
        // One module graph a thread: most of a run was loading the same files for every test file. State is made anew by each test that has any.
        { extends: true, test: { name: 'together', isolate: false, include: UNIT_TESTS, exclude: MOCKING_TESTS } },
        { extends: true, test: { name: 'apart', include: MOCKING_TESTS } },
      ],
    },
  }
})
