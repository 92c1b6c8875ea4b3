/** The notices of all packages in the build; see build/notices.ts. */
declare module 'virtual:notices' {
  export const notices: {
    texts: string[]
    packages: { name: string; version: string; licence: string; text: number }[]
  }
}
