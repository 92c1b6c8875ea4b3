const HEADER_BYTES = 1024

/** Whether bytes look like a PDF: its mark stands within the first kilobyte. */
export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, HEADER_BYTES)).includes('%PDF-')
}
