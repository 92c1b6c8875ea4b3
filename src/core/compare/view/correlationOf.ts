/** Pearson's correlation of pairs, −1 to 1; null below three pairs and where either side is constant. */
export function correlationOf(pairs: readonly { x: number; y: number }[]): number | null {
  const count = pairs.length
  if (count < 3) return null
  const mean = (axis: 'x' | 'y') => pairs.reduce((sum, pair) => sum + pair[axis], 0) / count
  const [middleX, middleY] = [mean('x'), mean('y')]
  let [together, ofX, ofY] = [0, 0, 0]
  for (const { x, y } of pairs) {
    together += (x - middleX) * (y - middleY)
    ofX += (x - middleX) ** 2
    ofY += (y - middleY) ** 2
  }
  const NOTHING = 1e-9
  return ofX < NOTHING || ofY < NOTHING ? null : together / Math.sqrt(ofX * ofY)
}
