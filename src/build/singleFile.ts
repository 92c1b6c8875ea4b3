// The same app as one HTML file that opens from a USB stick: no server, no service worker, no second request.
import { readFileSync } from 'node:fs'
import type { Plugin, PluginOption } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { withInlinePolicy } from './contentSecurityPolicy.ts'
import { inlineWorkers } from './inlineWorkers.ts'

const REGISTER = 'virtual:pwa-register'

/** There is no service worker on file://, so registering one is nothing to do. */
function withoutServiceWorker(): Plugin {
  return {
    name: 'guidepost:without-service-worker',
    resolveId: (id) => (id === REGISTER ? `\0${REGISTER}` : null),
    load: (id) => (id === `\0${REGISTER}` ? 'export const registerSW = () => () => Promise.resolve()' : null),
  }
}

function dataUrl(path: string): string {
  return `data:image/svg+xml;base64,${readFileSync(path).toString('base64')}`
}

/** Icons are files of their own; here the favicon moves into the page and the home screen's is left out. */
function inlineIcons(iconPath: string): Plugin {
  return {
    name: 'guidepost:inline-icons',
    enforce: 'pre',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html
          .replace(/href="\/icon\.svg"/, () => `href="${dataUrl(iconPath)}"`)
          .replace(/ *<link rel="apple-touch-icon"[^>]*>\n/, ''),
    },
  }
}

/** Last of all: names the page `fileName`, locks it with its own digests, and refuses to leave any other file behind. */
function sealed(fileName: string): Plugin {
  return {
    name: 'guidepost:sealed-page',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') throw new Error('the single-file build made no index.html')
        const others = Object.keys(bundle).filter((name) => name !== 'index.html')
        if (others.length > 0) throw new Error(`not inlined into ${fileName}: ${others.join(', ')}`)
        page.fileName = fileName
        page.source = withInlinePolicy(String(page.source))
      },
    },
  }
}

/**
 * Vite plug-ins that fold the whole build, lazy chunks, fonts and all, into `fileName`.
 * @param options.iconPath an SVG file for the favicon
 * @throws while building, if anything could not be inlined
 */
export function singleFile(options: { fileName: string; iconPath: string }): PluginOption[] {
  return [
    withoutServiceWorker(),
    inlineWorkers(),
    inlineIcons(options.iconPath),
    viteSingleFile(),
    sealed(options.fileName),
  ]
}
