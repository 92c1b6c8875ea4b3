/** Pixels drawn per pixel of the chart: 288 to the inch. */
const SCALE = 3

/** An SVG drawing as PNG, for programs that show no SVG; null where there is no canvas (Node, tests). */
export async function rasterise(svg: string, width: number, height: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (typeof OffscreenCanvas === 'undefined' || typeof Image === 'undefined') return null
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = new OffscreenCanvas(Math.ceil(width * SCALE), Math.ceil(height * SCALE))
  const context = canvas.getContext('2d')
  if (!context) return null
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await canvas.convertToBlob({ type: 'image/png' })
  return new Uint8Array(await blob.arrayBuffer())
}
