/** Milliseconds until a download's memory is given back; some browsers begin to read it late. */
const KEPT = 60_000

/** Hands the person a text as a file, in UTF-8. */
export function downloadText(name: string, text: string, mime: string): void {
  downloadBlob(name, new Blob([text], { type: `${mime};charset=utf-8` }))
}

/** Hands the person bytes as a file. */
export function downloadBytes(name: string, bytes: Uint8Array<ArrayBuffer>, mime: string): void {
  downloadBlob(name, new Blob([bytes], { type: mime }))
}

/** Hands the person a blob of any kind as a file. */
export function downloadBlob(name: string, blob: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT)
}
