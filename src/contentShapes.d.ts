/** Compiled by the build from the content's schemas; see build/contentShapes.ts. */
declare module 'virtual:content-shapes/*' {
  export const validate: {
    (value: unknown): boolean
    errors?: { instancePath: string; keyword: string }[] | null
  }
}
