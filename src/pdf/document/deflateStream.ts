/** Bytes as a zlib stream, which PDF calls FlateDecode. Packed outside the page's thread where the browser can. */
export async function deflateStream(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes.slice()]).stream().pipeThrough(new CompressionStream('deflate'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
