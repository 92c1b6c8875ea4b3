import decodeQR from 'qr/decode.js'
import { describe, expect, it } from 'vitest'
import { qrModules } from '../../../src/core/document/qrModules'

/** The code as a camera sees it: with a quiet zone, several pixels a module. */
function photograph(modules: string[], scale = 6, quiet = 4) {
  const size = (modules.length + 2 * quiet) * scale
  const data = new Uint8Array(size * size * 4).fill(255)
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const row = modules[Math.floor(y / scale) - quiet]
      if (row?.[Math.floor(x / scale) - quiet] === '1') data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3)
    }
  }
  return { width: size, height: size, data }
}

describe('qrModules', () => {
  it('draws a code that reads back as the text', () => {
    const digest = '976ab09ed91dd963aa02a84be9923d7889d03dd4903e63c550cdcbba80cac09b'
    const modules = qrModules(digest)
    expect(new Set(modules.map((row) => row.length))).toEqual(new Set([modules.length]))
    expect(decodeQR(photograph(modules))).toBe(digest)
  })
})
