// Composition root: loads the guidebook, connects the stores to the device, mounts. The only file that may import any room.
import './ui/fonts.css'
import './ui/tokens.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { applyTheme } from './applyTheme'
import { loadGuidebook } from './content/loadGuidebook'
import { loadOutline } from './content/loadOutline'
import { loadSample } from './content/loadSample'
import type { WorkshopStorage } from './core/model/workshopRecord'
import { bracketWords } from './i18n/bracketWords'
import { startI18n, TEST_LOCALE } from './i18n/startI18n'
import { fillIn } from './platform/fillIn'
import { tolerateTranslation } from './platform/tolerateTranslation'
import { connectStores } from './storage/connectStores'
import { systemClock } from './storage/systemClock'
import {
  connectClock,
  connectEditions,
  connectMerges,
  connectSample,
  connectWorkshops,
  connectWriter,
} from './store/connections'
import { setGuidebook, setTexts } from './store/guidebook'
import { acceptLibrary, acceptRecord, acceptRemoval, acceptUnavailable, retryFailedSaves } from './store/library'
import { acceptSettings, settingsStore } from './store/settings'
import { acceptSupplements } from './store/supplements'

async function start(root: HTMLElement): Promise<void> {
  tolerateTranslation()
  await fillIn()
  const guidebook = loadGuidebook()
  connectClock(systemClock)
  connectSample(() => loadSample(guidebook))
  const later = async () => (await import('./storage/laterStores')).laterStores(guidebook)
  connectWorkshops(async () => (await later()).workshops())
  connectMerges(async () => (await later()).merges())
  settingsStore.subscribe(applyTheme)
  const stores = {
    connectWriter,
    acceptLibrary,
    acceptUnavailable,
    acceptRecord,
    acceptRemoval,
    acceptSettings,
    acceptSupplements,
    retryFailedSaves,
  }
  await connectStores(stores, guidebook)
  // ?locale=test shows every word in brackets, so that a test finds text that does not come from a locale file.
  const locale = new URLSearchParams(window.location.search).get('locale') ?? settingsStore.getState().locale
  const pseudo = locale === TEST_LOCALE
  const content = guidebook.locales.includes(locale) ? locale : (guidebook.locales[0] ?? locale)
  connectEditions({
    load: async (version) => (await import('./content/loadEdition')).loadEdition(version, content),
    changes: async (version) => (await import('./content/loadChanges')).loadChanges(version),
    checkSupplement: async (text, base) => (await import('./content/checkSupplement')).checkSupplement(text, base),
  })
  const [outline] = await Promise.all([loadOutline(content), startI18n(locale)])
  setGuidebook({ guidebook, outline: pseudo ? bracketWords(outline) : outline })
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
  onceLater(() => void behindFirstScreen(later))
  const { loadTexts } = await import('./content/loadTexts')
  const texts = await loadTexts(content)
  setTexts(pseudo ? { ...bracketWords(texts), locale: texts.locale } : texts)
}

/** Milliseconds until work begins that nobody waits for. */
const LATER = 3000

/** Does work after a while, or at once when the page is put away before: a phone that is locked runs no clock. */
function onceLater(work: () => void): void {
  let isDone = false
  const run = () => {
    if (!isDone) work()
    isDone = true
  }
  setTimeout(run, LATER)
  document.addEventListener('visibilitychange', run, { once: true })
}

/** Keeps the app for work without a network, and clears what deleted assessments left behind. */
async function behindFirstScreen(later: () => Promise<{ workshops: () => WorkshopStorage }>): Promise<void> {
  const { registerOffline } = await import('./registerOffline')
  registerOffline()
  await (await later()).workshops().removeOrphans()
}

/** Without its code or content nothing can be shown; words are not there yet either, so the browser's own reload is the way out. */
function reloadOnce(error: unknown): void {
  const key = 'guidepost-reloaded'
  if (sessionStorage.getItem(key)) throw error
  sessionStorage.setItem(key, 'yes')
  window.location.reload()
}

const root = document.getElementById('root')
if (root) start(root).catch(reloadOnce)
