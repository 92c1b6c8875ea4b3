import * as z from 'zod/mini'

/** What the person at this device chose about the app itself. Kept on the device, never exported. */
export const settingsSchema = z.object({
  locale: z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)),
  /** Language of the guidebook's content, where a supplement brings one that the interface does not have. */
  contentLocale: z.optional(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))),
  theme: z.enum(['system', 'light', 'dark']),
  textSize: z.enum(['normal', 'large', 'larger']),
})
export type Settings = z.infer<typeof settingsSchema>
