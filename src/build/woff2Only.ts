import type { Plugin } from 'vite'

/**
 * Vite plug-in: drops the WOFF twins that the font packages list behind each WOFF2 file. Every browser this app runs in reads WOFF2;
 * the twins would double what an offline copy keeps.
 */
export function woff2Only(): Plugin {
  return {
    name: 'guidepost:woff2-only',
    enforce: 'pre',
    transform(code, id) {
      if (!/@fontsource\/.*\.css$/.test(id)) return null
      return { code: code.replace(/,\s*url\([^)]*\.woff\) format\(['"]woff['"]\)/g, ''), map: null }
    },
  }
}
