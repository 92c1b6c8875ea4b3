/** Bytes from base64 of a zlib stream. Rejects when the stream is damaged. */
export async function inflateBase64(base64: string): Promise<Uint8Array> {
  const binary = atob(base64)
  const packed = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) packed[i] = binary.charCodeAt(i)
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
