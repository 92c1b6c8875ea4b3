// The promise that nothing leaves the device, written into the page itself: a policy the browser enforces.
import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

const META_CHARSET = '<meta charset="utf-8">'

const hosted = (html: string) => [
  "default-src 'self'",
  `script-src 'self' ${inlineHashes(html, 'script').join(' ')} 'wasm-unsafe-eval'`,
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
]

function withPolicy(html: string, directives: readonly string[]): string {
  if (!html.includes(META_CHARSET)) throw new Error(`index.html lacks ${META_CHARSET}, after which the policy goes`)
  const meta = `<meta http-equiv="Content-Security-Policy" content="${directives.join('; ')}">`
  return html.replace(META_CHARSET, () => `${META_CHARSET}\n    ${meta}`)
}

/** The `'sha256-…'` sources of every inline element of one kind, in document order. */
function inlineHashes(html: string, element: 'script' | 'style'): string[] {
  const bodies = html.matchAll(new RegExp(`<${element}\\b[^>]*>([\\s\\S]*?)</${element}>`, 'g'))
  const written = [...bodies].filter(([, body = '']) => body.trim() !== '')
  return written.map(([, body = '']) => `'sha256-${createHash('sha256').update(body, 'utf8').digest('base64')}'`)
}

/**
 * Vite plug-in for the hosted app: adds the policy as a `<meta>` of the built page. A header with the same words would also bind the
 * service worker and stop it from filling its cache, so it is not one. The development server is left alone: it needs its own inline scripts.
 */
export function hostedPolicy(): Plugin {
  return {
    name: 'guidepost:hosted-policy',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: (html) => withPolicy(html, hosted(html)) },
  }
}

/**
 * The policy of the single file: nothing is allowed but the scripts and styles that are written in it, named by their digests.
 * @param html the finished page, everything inlined; it must not change afterwards
 */
export function withInlinePolicy(html: string): string {
  return withPolicy(html, [
    "default-src 'none'",
    `script-src ${inlineHashes(html, 'script').join(' ')} 'wasm-unsafe-eval'`,
    `style-src ${inlineHashes(html, 'style').join(' ')}`,
    'img-src data: blob:',
    'font-src data:',
    'worker-src blob:',
    "connect-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ])
}
