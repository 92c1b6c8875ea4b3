import { registerSW } from 'virtual:pwa-register'
import { setKept, setNeverKept, setUpdate } from './store/update'

/** Keeps the app on the device for work without a network. A new version waits until the user agrees (autoUpdate would reload under a half-typed note). */
export function registerOffline(): void {
  // The single file is all there is of the app.
  if (window.location.protocol === 'file:') setKept()
  else if (!window.isSecureContext) setNeverKept()
  if (!('serviceWorker' in navigator)) return
  const update = registerSW({ onNeedRefresh: () => setUpdate(() => void update(true)) })
  void navigator.serviceWorker.ready.then(setKept)
}
