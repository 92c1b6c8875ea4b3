// Browsers that live longer than a page: kept profiles, restarts, and sudden death.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { FLAGS, findBrowser } from './browser.mjs'

const found = findBrowser()
const env = { ...process.env, ...found.env }

/** A browser with a profile on disk: what it keeps is there for the next one that gets the same folder. `flags` are added to the usual ones. */
export function launchWithProfile(folder: string, flags: readonly string[] = []): Promise<BrowserContext> {
  const args = [...FLAGS, ...flags]
  return chromium.launchPersistentContext(folder, { executablePath: found.executablePath, args, env })
}

/** A browser that can be killed. */
export type Mortal = { page: Page; kill: () => Promise<void> }

async function devtoolsPort(folder: string, child: ChildProcess): Promise<string> {
  const file = join(folder, 'DevToolsActivePort')
  for (let waited = 0; waited < 20_000; waited += 50) {
    const [port] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
    if (port) return port
    if (child.exitCode !== null) throw new Error(`the browser ended with ${child.exitCode}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('the browser opened no devtools port')
}

/** Starts a browser as a process group of its own, so that `kill` takes all its processes at once, with no chance to tidy up. `flags` are added to the usual ones. */
export async function launchMortal(folder: string, flags: readonly string[] = []): Promise<Mortal> {
  rmSync(join(folder, 'DevToolsActivePort'), { force: true })
  const args = [
    '--headless',
    '--remote-debugging-port=0',
    `--user-data-dir=${folder}`,
    ...FLAGS,
    ...flags,
    'about:blank',
  ]
  const child = spawn(found.executablePath, args, { env, detached: true, stdio: 'ignore' })
  const ended = once(child, 'exit')
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await devtoolsPort(folder, child)}`)
  const [context] = browser.contexts()
  if (!context || child.pid === undefined) throw new Error('the browser has no window')
  const { pid } = child
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    kill: async () => {
      process.kill(-pid, 'SIGKILL')
      await ended
      await browser.close().catch(() => undefined)
    },
  }
}
