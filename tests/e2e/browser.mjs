// @ts-check
// Finds a Chromium for the tests with no step beyond `npm ci`.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/**
 * @typedef {{ executablePath: string, env: Record<string, string>, source: string, version: string }} Browser
 * `env`: variables the browser needs beside the ones of this process.
 */

const require = createRequire(import.meta.url)
const CACHE = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url))

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
]

/** Flags for every launch: headless tests as any user, and a browser that asks nothing of the network by itself. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * What the program says about itself, or null if it does not start. On Windows a browser prints nothing, so being there must do.
 * @param {string} executablePath
 * @param {Record<string, string>} [env]
 */
function versionOf(executablePath, env = {}) {
  if (!existsSync(executablePath)) return null
  if (process.platform === 'win32') return 'version not told'
  try {
    const told = execFileSync(executablePath, ['--version', '--no-sandbox'], {
      env: { ...process.env, ...env },
      timeout: 30_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return told.toString().trim()
  } catch {
    return null
  }
}

/**
 * fontconfig's settings: the package's own fonts and the system's. The file that the package brings names a folder that does not exist,
 * and without any font every text is 0 px wide and counts as hidden.
 * @param {string} folder where the package will lie in the end
 */
const fontSettings = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`

/**
 * Unpacks the npm package into `folder`, once. The work is done in a folder of its own that is renamed when it is whole, so that neither a
 * second process nor a killed one ever meets half a browser.
 * @param {string} folder
 */
function unpack(folder) {
  if (existsSync(join(folder, 'chromium'))) return
  mkdirSync(CACHE, { recursive: true })
  const draft = mkdtempSync(join(CACHE, 'unpacking-'))
  try {
    const entry = pathToFileURL(require.resolve('@sparticuz/chromium')).href
    const script = `const { default: chromium } = await import(${JSON.stringify(entry)}); await (chromium.default ?? chromium).executablePath()`
    // TMPDIR steers where the package unpacks; the Lambda variable makes it unpack the libraries that a bare system lacks.
    const env = { ...process.env, TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' }
    execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    mkdirSync(join(draft, 'fonts'), { recursive: true })
    writeFileSync(join(draft, 'fonts', 'fonts.conf'), fontSettings(folder))
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(join(folder, 'chromium'))) throw error
  }
}

/** @returns {Browser | null} the headless Chromium that npm brought along (Linux on x64 only) */
function packaged() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const main = require.resolve('@sparticuz/chromium')
  const home = main.slice(0, main.lastIndexOf(join('@sparticuz', 'chromium')) + join('@sparticuz', 'chromium').length)
  const { version: release } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  const folder = join(CACHE, `chromium-${release}`)
  unpack(folder)
  const executablePath = join(folder, 'chromium')
  const fonts = { FONTCONFIG_PATH: join(folder, 'fonts'), FONTCONFIG_FILE: join(folder, 'fonts', 'fonts.conf') }
  for (const env of [fonts, { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }]) {
    const version = versionOf(executablePath, env)
    if (version !== null) return { executablePath, env, source: '@sparticuz/chromium', version }
  }
  return null
}

/** @returns {string | null} where Playwright would keep its own download, made or not */
function playwrightPath() {
  try {
    return require('@playwright/test').chromium.executablePath()
  } catch {
    return null
  }
}

/**
 * Looks in this order: `CHROME_PATH`, the npm package, Playwright's own download, the system.
 * @returns {Browser}
 * @throws {Error} if `CHROME_PATH` is set but does not start, or nothing was found; the message lists all that was tried
 */
export function findBrowser() {
  const named = process.env.CHROME_PATH
  if (named) {
    const version = versionOf(named)
    if (version === null) throw new Error(`CHROME_PATH does not start: ${named}`)
    return { executablePath: named, env: {}, source: 'CHROME_PATH', version }
  }
  const own = packaged()
  if (own) return own
  const download = playwrightPath()
  const places = [
    ...(download ? [{ source: 'Playwright', path: download }] : []),
    ...SYSTEM.map((path) => ({ source: 'system', path })),
  ]
  for (const { source, path } of places) {
    const version = versionOf(path)
    if (version !== null) return { executablePath: path, env: {}, source, version }
  }
  const tried = ['@sparticuz/chromium (Linux on x64 only)', ...places.map(({ path }) => path)].join(', ')
  throw new Error(`No Chromium found. Set CHROME_PATH, or run: npx playwright install chromium. Tried: ${tried}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(findBrowser())
