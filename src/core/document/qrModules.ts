import { encodeQR } from 'qr'

/** A text as a QR code of medium error correction: rows of `0` and `1`, dark = 1, without quiet zone. */
export function qrModules(text: string): string[] {
  // The package draws no code without a border; what it draws around is cut off again.
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 1 }).slice(1, -1)
  return rows.map((row) =>
    row
      .slice(1, -1)
      .map((dark) => (dark ? '1' : '0'))
      .join(''),
  )
}
