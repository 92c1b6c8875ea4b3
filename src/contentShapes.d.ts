/** Compiled by the build from the content's schemas; see build/contentShapes.ts. */
declare module 'virtual:content-shapes' {
  export type ShapeCheck = {
    (value: unknown): boolean
    errors?: { instancePath: string; message?: string }[] | null
  }
  export const isGuidebook: ShapeCheck
  export const isOutline: ShapeCheck
  export const isIndicatorTexts: ShapeCheck
  export const isGlossary: ShapeCheck
}
