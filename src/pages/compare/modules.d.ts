declare module 'virtual:region-shapes' {
  /** The region's outlines, drawn at build time; degrees become units by `(longitude − west) · scale` and `(north − latitude) · scale`. */
  export const regionShapes: {
    width: number
    height: number
    west: number
    north: number
    scale: number
    /** `code`: ISO 3166-1 alpha-2; `outline`: an SVG path; `middle`: its centre of area, [x, y]. */
    members: { code: string; outline: string; middle: [number, number] }[]
    /** All other land in view, as one SVG path. */
    around: string
  }
}
